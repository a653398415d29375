import { useMemo, useRef, useState } from 'react';
import { mergeClasses } from '@fluentui/react-components';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import type { JudgedCustomer, Judgement } from '../../core/abc/Judgement';
import { useSpeech } from '../display/useSpeech';
import { CustomerDetails } from './CustomerDetails';
import { CustomerRow } from './CustomerRow';
import type { CustomerRequests } from './CustomerRequests';
import { useRowStyles } from './useRowStyles';
import { useTopOf } from './useTopOf';

interface CustomerTableProps {
  readonly judgement: Judgement;
  /** Those to show, in order. */
  readonly customers: readonly JudgedCustomer[];
  readonly requests: CustomerRequests;
}

/** The customers, best first. Only the rows near the window exist in the page, however many there are. */
export function CustomerTable({ judgement, customers, requests }: CustomerTableProps) {
  const styles = useRowStyles();
  const { words, numbers } = useSpeech();
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const { indicators } = judgement;
  const formats = useMemo(
    () =>
      indicators.map(({ kind }, index) =>
        numbers.column(
          kind,
          judgement.customers.map(({ verdicts }) => verdicts[index]?.value ?? 0),
        ),
      ),
    [indicators, judgement, numbers],
  );
  const columns = useMemo(() => {
    const ranks = `${Math.max(2, String(judgement.customers.length).length)}ch`;
    if (indicators.length > 1) return `${ranks} repeat(${indicators.length}, minmax(0, 1fr)) 52px`;
    const widest = Math.max(6, ...formats.map((format) => widestOf(judgement.customers, format)));
    return `${ranks} minmax(0, 1fr) ${widest}ch 40px`;
  }, [formats, indicators, judgement]);
  const list = useRef<HTMLDivElement>(null);
  const top = useTopOf(list);
  const virtual = useWindowVirtualizer({
    count: customers.length,
    estimateSize: () => (indicators.length > 1 ? 57 : 37),
    getItemKey: (index) => customers[index]?.id ?? index,
    overscan: 10,
    scrollMargin: top,
  });
  const several = indicators.length > 1;
  return (
    <div role="table" aria-label={words('pane.result.customers')} aria-rowcount={customers.length + 1}>
      <div
        role="row"
        aria-rowindex={1}
        className={mergeClasses(styles.row, styles.header)}
        style={{ gridTemplateColumns: columns }}
      >
        <span role="columnheader" aria-label={words('pane.result.rank')} className={styles.rank}>
          #
        </span>
        <span role="columnheader" className={styles.name} style={several ? { gridColumnEnd: -2 } : {}}>
          {words('pane.result.customer')}
        </span>
        <span role="columnheader" className={styles.tier}>
          {words('pane.result.tierHeader')}
        </span>
        {indicators.map(({ header, kind }, index) => (
          <span
            key={kind}
            role="columnheader"
            title={header}
            className={mergeClasses(styles.value, styles.clamped, several && styles.lower)}
            style={{ gridColumnStart: several ? index + 2 : 3 }}
          >
            {header}
          </span>
        ))}
        {several && (
          <span role="columnheader" className={mergeClasses(styles.profile, styles.lower)}>
            {words('pane.result.profile')}
          </span>
        )}
      </div>
      <div ref={list} role="rowgroup" style={{ position: 'relative', height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map((item) => {
          const customer = customers[item.index];
          return (
            customer && (
              <div
                key={item.key}
                ref={virtual.measureElement}
                data-index={item.index}
                role="row"
                aria-rowindex={item.index + 2}
                className={mergeClasses(styles.row, styles.hover)}
                style={{
                  position: 'absolute',
                  top: 0,
                  left: 0,
                  right: 0,
                  transform: `translateY(${item.start - virtual.options.scrollMargin}px)`,
                  gridTemplateColumns: columns,
                }}
              >
                <CustomerRow
                  customer={customer}
                  formats={formats}
                  isOpen={opened.has(customer.id)}
                  onToggle={() => setOpened((before) => toggled(before, customer.id))}
                >
                  <CustomerDetails customer={customer} judgement={judgement} requests={requests} />
                </CustomerRow>
              </div>
            )
          );
        })}
      </div>
    </div>
  );
}

/** The longest text of a column stands at one of its ends, so that a hundred thousand rows need no formatting. */
function widestOf(customers: readonly JudgedCustomer[], format: (value: number) => string): number {
  const values = customers.map(({ verdicts }) => verdicts[0]?.value ?? 0);
  const ends = [
    values.reduce((most, value) => Math.max(most, value), 0),
    values.reduce((least, value) => Math.min(least, value), 0),
  ];
  return Math.max(...ends.map((end) => format(end).length));
}

function toggled(opened: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(opened);
  if (!next.delete(id)) next.add(id);
  return next;
}
