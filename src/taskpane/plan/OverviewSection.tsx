import { useState } from 'react';
import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { Segments } from '../frame/Segments';
import { SectionTitle } from '../workbook/SectionTitle';
import { useSectionStyles } from '../workbook/useSectionStyles';
import { NoPlans } from './NoPlans';
import { OverviewItem } from './OverviewItem';
import { quarterToReview } from './quarterToReview';
import { shownYear } from './shownYear';
import type { Plan } from './usePlan';
import { usePlanWords } from './usePlanWords';
import { YearChoice } from './YearChoice';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  fact: { display: 'block', marginTop: '4px' },
});

interface OverviewSectionProps {
  readonly plan: Plan;
  /** Excel serial. */
  readonly today: number;
}

/** The sheets that look at all plans of a year. */
export function OverviewSection({ plan, today }: OverviewSectionProps) {
  const styles = useStyles();
  const section = useSectionStyles();
  const words = usePlanWords();
  const { plans, year: chosen, status } = plan.state;
  const [picked, setPicked] = useState<number>();
  const year = shownYear(plans, chosen);
  const isBusy = status.phase === 'writing' || status.phase === 'reading';
  const again = () => plan.tell({ type: 'wantedAgain' });
  if (!plans || year === undefined)
    return (
      <section className={section.section}>
        <SectionTitle title={words('pane.overview.heading')} onAgain={again} isBusy={isBusy} />
        {plans && <NoPlans plan={plan} />}
      </section>
    );
  const quarter = picked ?? quarterToReview(year, today);
  const of = <Sheet extends { readonly year: number }>(sheets: readonly Sheet[]) =>
    sheets.find((sheet) => sheet.year === year);
  const [rollUp, list] = [of(plans.rollUps), of(plans.lists)];
  return (
    <section className={section.section}>
      <SectionTitle title={words('pane.overview.headingOf', { year: String(year) })} onAgain={again} isBusy={isBusy} />
      <YearChoice plan={plan} />
      {plans.doubled.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{words('pane.overview.doubledTitle')}</MessageBarTitle>
            {plans.doubled.map(({ sheetName, counted }) => (
              <span key={sheetName} className={styles.fact}>
                {words('pane.overview.doubled', { sheet: sheetName, counted })}
              </span>
            ))}
          </MessageBarBody>
        </MessageBar>
      )}
      <ul className={styles.list} aria-label={words('pane.overview.headingOf', { year: String(year) })}>
        <OverviewItem
          plan={plan}
          name="rollUp"
          sheet={rollUp}
          wish={{ kind: 'refreshRollUp', year }}
          label={words(`pane.overview.${rollUp ? 'refresh' : 'make'}`)}
        />
        <OverviewItem
          plan={plan}
          name="dashboard"
          sheet={of(plans.dashboards)}
          wish={{ kind: 'openDashboard', year }}
        />
        <OverviewItem plan={plan} name="signing" sheet={of(plans.signings)} wish={{ kind: 'openSigning', year }} />
        {list && <OverviewItem plan={plan} name="list" sheet={list} />}
        {list && (
          <OverviewItem
            plan={plan}
            name="reviewList"
            sheet={undefined}
            wish={{ kind: 'openReviewList', year, quarter }}
            label={words('pane.overview.makeOrOpen')}
          >
            <Segments
              quietLabel
              label={words('pane.overview.quarter')}
              options={[1, 2, 3, 4].map((each) => ({ value: String(each), text: words(`pane.quarter.${each}`) }))}
              value={String(quarter)}
              onChoose={(value) => setPicked(Number(value))}
            />
          </OverviewItem>
        )}
        <OverviewItem
          plan={plan}
          name="measures"
          sheet={undefined}
          wish={{ kind: 'openMeasures' }}
          label={words('pane.overview.makeOrOpen')}
        />
      </ul>
    </section>
  );
}
