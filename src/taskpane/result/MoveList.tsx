import { useRef, useState } from 'react';
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowRightRegular } from '@fluentui/react-icons/svg/arrow-right';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import type { Tier } from '../../core/abc/Tier';
import { useSpeech } from '../display/useSpeech';
import { TierBadge } from './TierBadge';
import { useTopOf } from './useTopOf';

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
  none: { display: 'inline-block', minWidth: '24px', textAlign: 'center', color: tokens.colorNeutralForeground3 },
  arrow: { color: tokens.colorNeutralForeground3 },
});

/** A customer on its way from one tier to another; undefined for none. */
export interface Move {
  readonly id: string;
  readonly name: string;
  readonly from: Tier | undefined;
  readonly to: Tier | undefined;
}

interface MoveListProps {
  readonly label: string;
  readonly moves: readonly Move[];
  /** More would push away what stands below; the rest is one press off. */
  readonly atFirst: number;
}

/** Who changes tier, from which to which. Only the rows near the window exist in the page. */
export function MoveList({ label, moves, atFirst }: MoveListProps) {
  const styles = useStyles();
  const { words, numbers } = useSpeech();
  const none = words('pane.compare.noTier');
  const [showsAll, setShowsAll] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const top = useTopOf(list);
  const virtual = useWindowVirtualizer({
    count: showsAll ? moves.length : Math.min(moves.length, atFirst),
    estimateSize: () => rowHeight,
    getItemKey: (index) => moves[index]?.id ?? index,
    overscan: 10,
    scrollMargin: top,
  });
  return (
    <>
      <ul ref={list} className={styles.list} style={{ height: virtual.getTotalSize() }} aria-label={label}>
        {virtual.getVirtualItems().map((item) => {
          const move = moves[item.index];
          if (!move) return null;
          const { name, from, to } = move;
          const spoken = { from: from ?? none, to: to ?? none };
          return (
            <li
              key={item.key}
              ref={virtual.measureElement}
              data-index={item.index}
              className={styles.row}
              style={{ transform: `translateY(${item.start - virtual.options.scrollMargin}px)` }}
            >
              <span className={styles.name}>{name}</span>
              <span className={styles.move} role="img" aria-label={words('pane.compare.move', spoken)}>
                <TierPlace tier={from} />
                <ArrowRightRegular className={styles.arrow} />
                <TierPlace tier={to} />
              </span>
            </li>
          );
        })}
      </ul>
      {!showsAll && moves.length > atFirst && (
        <Link as="button" onClick={() => setShowsAll(true)}>
          {words('pane.compare.showAll', { shown: numbers.count(moves.length) })}
        </Link>
      )}
    </>
  );
}

function TierPlace({ tier }: { readonly tier: Tier | undefined }) {
  const styles = useStyles();
  const { words } = useSpeech();
  return tier ? <TierBadge tier={tier} /> : <span className={styles.none}>{words('pane.result.notKnown')}</span>;
}
