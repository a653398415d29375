import { useDeferredValue, useMemo } from 'react';
import { Button, Checkbox, Link, makeStyles, mergeClasses, SearchBox } from '@fluentui/react-components';
import type { Judgement } from '../../core/abc/Judgement';
import type { Tier } from '../../core/abc/Tier';
import { useSpeech } from '../display/useSpeech';
import { Segments } from '../frame/Segments';
import { useTextStyles } from '../frame/useTextStyles';
import { noFilter, type CustomerFilter } from '../pane/PaneState';
import { applicableFilter } from './applicableFilter';
import { BorderMark } from './BorderMark';
import type { CustomerRequests } from './CustomerRequests';
import { CustomerTable } from './CustomerTable';
import { filterCustomers } from './filterCustomers';
import { StabilityFilter } from './StabilityFilter';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '8px', minWidth: 0 },
  title: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: '8px' },
  shown: { flexGrow: 1, textAlign: 'right' },
  search: { minWidth: 0, maxWidth: 'none', width: '100%' },
  filters: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '0 8px' },
  // In line with what stands above and below it.
  near: { marginLeft: '-8px' },
  empty: { display: 'flex', flexDirection: 'column', alignItems: 'center', gap: '8px', padding: '24px 0' },
});

interface CustomerSectionProps {
  readonly judgement: Judgement;
  readonly filter: CustomerFilter;
  readonly onFilter: (filter: CustomerFilter) => void;
  readonly requests: CustomerRequests;
}

/** The judged customers: find, filter, read why. */
export function CustomerSection({ judgement, filter: asked, onFilter, requests }: CustomerSectionProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { words, numbers } = useSpeech();
  const filter = useMemo(() => applicableFilter(asked, judgement), [asked, judgement]);
  const wanted = useDeferredValue(filter);
  const customers = useMemo(() => filterCustomers(judgement.customers, wanted), [judgement, wanted]);
  const nearCount = useMemo(() => judgement.customers.filter((each) => each.isBorderline).length, [judgement]);
  const { tier, stability, borderlineOnly } = filter;
  const isFiltered = tier !== undefined || stability !== undefined || borderlineOnly;
  const hasFilters = judgement.periods !== undefined || nearCount > 0 || borderlineOnly;
  return (
    <section className={styles.section}>
      <div className={styles.title}>
        <h2 className={text.section}>{words('pane.result.customers')}</h2>
        <span className={mergeClasses(text.caption, styles.shown)} role="status">
          {words('pane.result.shown', {
            shown: numbers.count(customers.length),
            all: numbers.count(judgement.customers.length),
          })}
        </span>
        {isFiltered && (
          <Link as="button" onClick={() => onFilter({ ...noFilter, text: asked.text })}>
            {words('pane.result.clearFilter')}
          </Link>
        )}
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
          ...judgement.structure.map((row) => ({ value: row.tier, text: row.tier })),
        ]}
        value={tier ?? 'all'}
        onChoose={(value) => onFilter({ ...filter, tier: value === 'all' ? undefined : value })}
      />
      {hasFilters && (
        <div className={styles.filters}>
          {judgement.periods && (
            <StabilityFilter value={stability} onChoose={(value) => onFilter({ ...filter, stability: value })} />
          )}
          <Checkbox
            className={styles.near}
            label={
              <>
                <BorderMark isNamed={false} /> {words('pane.result.nearOnly', { shown: numbers.count(nearCount) })}
              </>
            }
            checked={borderlineOnly}
            onChange={(_, { checked }) => onFilter({ ...filter, borderlineOnly: checked === true })}
          />
        </div>
      )}
      {customers.length > 0 ? (
        <CustomerTable judgement={judgement} customers={customers} requests={requests} />
      ) : (
        <div className={styles.empty}>
          <p className={text.quiet}>{words('pane.result.none')}</p>
          <Button onClick={() => onFilter(noFilter)}>{words('pane.result.noneClear')}</Button>
        </div>
      )}
    </section>
  );
}
