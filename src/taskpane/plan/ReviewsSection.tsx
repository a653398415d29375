import { useDeferredValue, useMemo, useState } from 'react';
import { makeStyles, SearchBox } from '@fluentui/react-components';
import { useSpeech } from '../display/useSpeech';
import { useTextStyles } from '../frame/useTextStyles';
import { SectionTitle } from '../workbook/SectionTitle';
import { useSectionStyles } from '../workbook/useSectionStyles';
import { VirtualList } from '../workbook/VirtualList';
import { NoPlans } from './NoPlans';
import { PlanRow } from './PlanRow';
import { shownPlans } from './shownPlans';
import { shownYear } from './shownYear';
import type { Plan } from './usePlan';
import { usePlanWords } from './usePlanWords';
import { YearChoice } from './YearChoice';

const useStyles = makeStyles({
  find: { display: 'flex', gap: '8px' },
  search: { flexGrow: 1, minWidth: 0, maxWidth: 'none' },
});

/** The plans of a year: open them, review their quarters, carry what was agreed into them. */
export function ReviewsSection({ plan }: { readonly plan: Plan }) {
  const styles = useStyles();
  const section = useSectionStyles();
  const text = useTextStyles();
  const words = usePlanWords();
  const { numbers } = useSpeech();
  const { plans, year: chosen, status } = plan.state;
  const [sought, setSought] = useState('');
  const wanted = useDeferredValue(sought);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const year = shownYear(plans, chosen);
  const all = useMemo(() => shownPlans(plans?.plans ?? [], year, ''), [plans, year]);
  const found = useMemo(() => shownPlans(all, year, wanted), [all, year, wanted]);
  const toggle = (sheetId: string) =>
    setOpened((before) => {
      const next = new Set(before);
      if (!next.delete(sheetId)) next.add(sheetId);
      return next;
    });
  return (
    <section className={section.section}>
      <SectionTitle
        title={words('pane.reviews.heading')}
        {...(all.length > 0
          ? {
              count: words('pane.reviews.shown', {
                shown: numbers.count(found.length),
                all: numbers.count(all.length),
              }),
            }
          : {})}
        onAgain={() => plan.tell({ type: 'wantedAgain' })}
        isBusy={status.phase === 'writing' || status.phase === 'reading'}
      />
      {plans && plans.plans.length === 0 && <NoPlans plan={plan} />}
      {plans && plans.plans.length > 0 && (
        <>
          <p className={text.caption}>{words('pane.reviews.about')}</p>
          <div className={styles.find}>
            <SearchBox
              className={styles.search}
              aria-label={words('pane.new.search')}
              placeholder={words('pane.new.search')}
              dismiss={{ 'aria-label': words('pane.new.searchClear') }}
              value={sought}
              onChange={(_, { value }) => setSought(value)}
            />
            <YearChoice plan={plan} />
          </div>
          {found.length === 0 ? (
            <p className={text.quiet}>{words('pane.new.nobody')}</p>
          ) : (
            <VirtualList
              key={`${year} ${wanted}`}
              label={words('pane.reviews.list')}
              items={found}
              keyOf={({ sheetId }) => sheetId}
              usualHeight={61}
            >
              {(each) => (
                <PlanRow
                  annual={each}
                  plan={plan}
                  isOpen={opened.has(each.sheetId)}
                  onToggle={() => toggle(each.sheetId)}
                />
              )}
            </VirtualList>
          )}
        </>
      )}
    </section>
  );
}
