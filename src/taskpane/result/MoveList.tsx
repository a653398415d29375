import { useRef, useState } from 'react';
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowRightRegular } from '@fluentui/react-icons/svg/arrow-right';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import type { JudgedCustomer } from '../../core/abc/Judgement';
import type { RuleMove } from '../../core/abc/compare/RuleResult';
import { useSpeech } from '../display/useSpeech';
import { TierBadge } from './TierBadge';
import { useTopOf } from './useTopOf';

/** More would push the next rule far away; the rest is one press off. */
const shownAtFirst = 50;
const rowHeight = 33;

const useStyles = makeStyles({
  list: { position: 'relative', margin: 0, padding: 0, listStyleType: 'none' },
  row: {
    position: 'absolute',
    top: 0,
    left: 0,
    right: 0,
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    padding: '4px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere', paddingRight: '4px' },
  move: { display: 'flex', alignItems: 'center', gap: '4px', flexShrink: 0 },
  arrow: { color: tokens.colorNeutralForeground3 },
});

interface MoveListProps {
  /** Those that the moves count their positions in. */
  readonly customers: readonly JudgedCustomer[];
  readonly moves: readonly RuleMove[];
}

/** Whose tier a rule would change, from which to which. Only the rows near the window exist in the page. */
export function MoveList({ customers, moves }: MoveListProps) {
  const styles = useStyles();
  const { words, numbers } = useSpeech();
  const [showsAll, setShowsAll] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const top = useTopOf(list);
  const virtual = useWindowVirtualizer({
    count: showsAll ? moves.length : Math.min(moves.length, shownAtFirst),
    estimateSize: () => rowHeight,
    overscan: 10,
    scrollMargin: top,
  });
  return (
    <>
      <ul
        ref={list}
        className={styles.list}
        style={{ height: virtual.getTotalSize() }}
        aria-label={words('pane.compare.moves')}
      >
        {virtual.getVirtualItems().map((item) => {
          const { position, from, to } = moves[item.index]!;
          return (
            <li
              key={item.key}
              ref={virtual.measureElement}
              data-index={item.index}
              className={styles.row}
              style={{ transform: `translateY(${item.start - virtual.options.scrollMargin}px)` }}
            >
              <span className={styles.name}>{customers[position]?.name}</span>
              <span className={styles.move} role="img" aria-label={words('pane.compare.move', { from, to })}>
                <TierBadge tier={from} />
                <ArrowRightRegular className={styles.arrow} />
                <TierBadge tier={to} />
              </span>
            </li>
          );
        })}
      </ul>
      {!showsAll && moves.length > shownAtFirst && (
        <Link as="button" onClick={() => setShowsAll(true)}>
          {words('pane.compare.showAll', { shown: numbers.count(moves.length) })}
        </Link>
      )}
    </>
  );
}
