import { useDeferredValue, useMemo } from 'react';
import { Button, makeStyles, SearchBox } from '@fluentui/react-components';
import type { JudgedCustomer, Judgement } from '../../core/abc/Judgement';
import type { Tier } from '../../core/abc/Tier';
import { useSpeech } from '../display/useSpeech';
import { Segments } from '../frame/Segments';
import { useTextStyles } from '../frame/useTextStyles';
import type { PaneActions } from '../pane/PaneActions';
import { noFilter, type CustomerFilter } from '../pane/PaneState';
import { CustomerTable } from './CustomerTable';
import { filterCustomers } from './filterCustomers';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '8px', minWidth: 0 },
  title: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'baseline',
    columnGap: '8px',
  },
  search: { minWidth: 0, maxWidth: 'none', width: '100%' },
  empty: { display: 'flex', flexDirection: 'column', alignItems: 'center', gap: '8px', padding: '24px 0' },
});

interface CustomerSectionProps {
  readonly judgement: Judgement;
  readonly filter: CustomerFilter;
  readonly onFilter: (filter: CustomerFilter) => void;
  readonly explain: PaneActions['explainCustomer'];
  readonly onGoTo: (customer: JudgedCustomer) => void;
}

/** The judged customers: find, filter, read why. */
export function CustomerSection({ judgement, filter, onFilter, explain, onGoTo }: CustomerSectionProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { words, numbers } = useSpeech();
  const wanted = useDeferredValue(filter);
  const customers = useMemo(() => filterCustomers(judgement.customers, wanted), [judgement, wanted]);
  const present = judgement.structure.map((row) => row.tier);
  // A tier that the ratio no longer has must not hide everybody.
  const tier = filter.tier !== undefined && present.includes(filter.tier) ? filter.tier : 'all';
  return (
    <section className={styles.section}>
      <div className={styles.title}>
        <h2 className={text.section}>{words('pane.result.customers')}</h2>
        <span className={text.caption} role="status">
          {words('pane.result.shown', {
            shown: numbers.count(customers.length),
            all: numbers.count(judgement.customers.length),
          })}
        </span>
      </div>
      <SearchBox
        className={styles.search}
        aria-label={words('pane.result.search')}
        placeholder={words('pane.result.search')}
        dismiss={{ 'aria-label': words('pane.result.searchClear') }}
        value={filter.text}
        onChange={(_, { value }) => onFilter({ ...filter, text: value })}
      />
      <Segments<Tier | 'all'>
        quietLabel
        label={words('pane.result.filter')}
        options={[
          { value: 'all', text: words('pane.result.all') },
          ...present.map((each) => ({ value: each, text: each })),
        ]}
        value={tier}
        onChoose={(value) => onFilter({ ...filter, tier: value === 'all' ? undefined : value })}
      />
      {customers.length > 0 ? (
        <CustomerTable judgement={judgement} customers={customers} explain={explain} onGoTo={onGoTo} />
      ) : (
        <div className={styles.empty}>
          <p className={text.quiet}>{words('pane.result.none')}</p>
          <Button onClick={() => onFilter(noFilter)}>{words('pane.result.noneClear')}</Button>
        </div>
      )}
    </section>
  );
}
