import { useDeferredValue, useMemo, useState } from 'react';
import { Button, makeStyles, mergeClasses, SearchBox } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { RunComparison } from '../../core/history/RunComparison';
import { useSpeech } from '../display/useSpeech';
import { CopyButton } from '../frame/CopyButton';
import { useTextStyles } from '../frame/useTextStyles';
import { customersOfCell, customersText, findCustomers } from './customersOfCell';
import { useSectionStyles } from './useSectionStyles';
import { VirtualList } from './VirtualList';
import type { MigrationCell } from './WorkbookState';

const useStyles = makeStyles({
  title: { display: 'flex', alignItems: 'center', gap: '8px' },
  shown: { flexGrow: 1, textAlign: 'right' },
  search: { minWidth: 0, maxWidth: 'none', width: '100%' },
  customer: { overflowWrap: 'anywhere' },
  id: { display: 'block' },
});

interface CellCustomersProps {
  readonly comparison: RunComparison;
  readonly cell: MigrationCell;
  readonly onClose: () => void;
}

/** Who a number of the migration matrix stands for: find, copy. */
export function CellCustomers({ comparison, cell, onClose }: CellCustomersProps) {
  const styles = useStyles();
  const section = useSectionStyles();
  const text = useTextStyles();
  const { words, numbers } = useSpeech();
  const [sought, setSought] = useState('');
  const wanted = useDeferredValue(sought);
  const all = useMemo(() => customersOfCell(comparison.moves, cell), [comparison, cell]);
  const found = useMemo(() => findCustomers(all, wanted), [all, wanted]);
  const copied = useMemo(() => customersText(found), [found]);
  const title = words(`pane.workbook.history.customers.${cell.before === cell.after ? 'stay' : 'move'}`, {
    before: cell.before ?? words('pane.workbook.history.tierNone'),
    after: cell.after ?? words('pane.workbook.history.tierNone'),
  });
  return (
    <section className={section.section} aria-label={title}>
      <div className={styles.title}>
        <h3 className={text.section}>{title}</h3>
        <span className={mergeClasses(text.caption, styles.shown)} role="status">
          {words('pane.workbook.history.customers.shown', {
            shown: numbers.count(found.length),
            all: numbers.count(all.length),
          })}
        </span>
        <Button
          appearance="subtle"
          size="small"
          icon={<DismissRegular />}
          aria-label={words('pane.workbook.history.customers.close')}
          onClick={onClose}
        />
      </div>
      <SearchBox
        className={styles.search}
        aria-label={words('pane.workbook.history.customers.search')}
        placeholder={words('pane.workbook.history.customers.search')}
        dismiss={{ 'aria-label': words('pane.workbook.history.customers.clear') }}
        value={sought}
        onChange={(_, { value }) => setSought(value)}
      />
      {found.length === 0 ? (
        <p className={text.quiet}>{words('pane.workbook.history.customers.nobody')}</p>
      ) : (
        <>
          <VirtualList
            key={wanted}
            label={title}
            items={found}
            keyOf={({ customerId }) => customerId}
            usualHeight={37}
            atFirst={20}
          >
            {({ customer, customerId }) => (
              <span className={styles.customer}>
                {customer}
                {customerId !== customer && <span className={mergeClasses(text.caption, styles.id)}>{customerId}</span>}
              </span>
            )}
          </VirtualList>
          <div className={section.buttons}>
            <CopyButton key={copied} text={copied} label={words('pane.workbook.history.customers.copy')} />
          </div>
        </>
      )}
    </section>
  );
}
