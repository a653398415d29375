import { useMemo, useRef, useState } from 'react';
import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import type { JudgementRun } from '../../core/history/JudgementRun';
import { useSpeech } from '../display/useSpeech';
import { useTextStyles } from '../frame/useTextStyles';
import { useTopOf } from '../result/useTopOf';
import { RunRow } from './RunRow';
import { usedRunTiers } from './usedRunTiers';

/** The latest ones; the rest is one press off. */
const shownAtFirst = 5;

const useStyles = makeStyles({
  row: {
    display: 'grid',
    columnGap: '8px',
    alignItems: 'baseline',
    padding: '6px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    fontVariantNumeric: 'tabular-nums',
  },
  // Its cells are small, but not the row itself: the widths of the columns are counted in digits of the rows below.
  header: { borderBottom: `1px solid ${tokens.colorNeutralStroke1}` },
  body: { position: 'relative' },
  item: { position: 'absolute', top: 0, left: 0, right: 0 },
  number: { textAlign: 'right', whiteSpace: 'nowrap' },
});

/** The judgements kept, latest first. Only the rows near the window exist in the page. */
export function RunTable({ runs }: { readonly runs: readonly JudgementRun[] }) {
  const styles = useStyles();
  const text = useTextStyles();
  const number = mergeClasses(text.caption, styles.number);
  const { words, numbers } = useSpeech();
  const [showsAll, setShowsAll] = useState(false);
  const tiers = useMemo(() => usedRunTiers(runs), [runs]);
  const columns = useMemo(() => {
    const widest = (least: number, valueOf: (run: JudgementRun) => number) =>
      `${Math.max(least, ...runs.map((run) => numbers.count(valueOf(run)).length))}ch`;
    const counts = tiers.map((tier) => widest(2, ({ counts }) => counts[tier] ?? 0));
    return [widest(2, ({ run }) => run), 'minmax(0, 1fr)', ...counts, widest(4, ({ judged }) => judged)].join(' ');
  }, [numbers, runs, tiers]);
  const list = useRef<HTMLDivElement>(null);
  const top = useTopOf(list);
  const virtual = useWindowVirtualizer({
    count: showsAll ? runs.length : Math.min(runs.length, shownAtFirst),
    estimateSize: () => 65,
    getItemKey: (index) => runs[index]?.run ?? index,
    overscan: 10,
    scrollMargin: top,
  });
  return (
    <>
      <div role="table" aria-label={words('pane.workbook.history.heading')} aria-rowcount={runs.length + 1}>
        <div
          role="row"
          aria-rowindex={1}
          className={mergeClasses(styles.row, styles.header)}
          style={{ gridTemplateColumns: columns }}
        >
          <span role="columnheader" aria-label={words('pane.workbook.history.run')} className={number}>
            #
          </span>
          <span role="columnheader" className={text.caption}>
            {words('pane.workbook.history.made')}
          </span>
          {tiers.map((tier) => (
            <span key={tier} role="columnheader" className={number}>
              {tier}
            </span>
          ))}
          <span role="columnheader" className={number}>
            {words('pane.workbook.history.total')}
          </span>
        </div>
        <div ref={list} role="rowgroup" className={styles.body} style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, key, start }) => {
            const run = runs[index];
            return (
              run && (
                <div
                  key={key}
                  ref={virtual.measureElement}
                  data-index={index}
                  role="row"
                  aria-rowindex={index + 2}
                  className={mergeClasses(styles.row, styles.item)}
                  style={{
                    gridTemplateColumns: columns,
                    transform: `translateY(${start - virtual.options.scrollMargin}px)`,
                  }}
                >
                  <RunRow run={run} tiers={tiers} />
                </div>
              )
            );
          })}
        </div>
      </div>
      {!showsAll && runs.length > shownAtFirst && (
        <Link as="button" onClick={() => setShowsAll(true)}>
          {words('pane.workbook.showAll', { shown: numbers.count(runs.length) })}
        </Link>
      )}
    </>
  );
}
