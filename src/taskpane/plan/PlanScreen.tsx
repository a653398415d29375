import { makeStyles } from '@fluentui/react-components';
import { useSpeech } from '../display/useSpeech';
import { Screen } from '../frame/Screen';
import { TabRow } from '../frame/TabRow';
import type { PaneActions } from '../pane/PaneActions';
import type { Pane } from '../pane/usePane';
import { NewPlansSection } from './NewPlansSection';
import { OverviewSection } from './OverviewSection';
import { planAnnouncement } from './planAnnouncement';
import { PlanFailure } from './PlanFailure';
import { PlanFooter } from './PlanFooter';
import { planViews } from './PlanState';
import { ReviewsSection } from './ReviewsSection';
import { useNewPlans } from './useNewPlans';
import { usePlan } from './usePlan';
import { usePlanWords } from './usePlanWords';

const useStyles = makeStyles({
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

interface PlanScreenProps {
  readonly pane: Pane;
  readonly actions: PaneActions;
  /** The user's day as an Excel serial. */
  readonly today: () => number;
}

/** Annual plans of customers: make them, review them, look at all of them. */
export function PlanScreen({ pane, actions, today }: PlanScreenProps) {
  const styles = useStyles();
  const words = usePlanWords();
  const { words: say, numbers, language } = useSpeech();
  const plan = usePlan(actions, pane, language);
  const form = useNewPlans(pane, plan);
  const { view, plans } = plan.state;
  const make = form && {
    label:
      form.count > 0
        ? words('pane.new.make', { count: form.count, shown: numbers.count(form.count) })
        : words(form.wanted.length > 0 ? 'pane.new.allThere' : 'pane.new.makeNone'),
    isClosed: form.problems.length > 0 || form.count === 0,
    onTake: () =>
      plan.ask({
        kind: 'make',
        request: form.request,
        known: (plans?.plans ?? []).map(({ sheetId }) => sheetId),
      }),
  };
  return (
    <>
      <div role="status" aria-live="polite" className={styles.unseen}>
        {planAnnouncement(plan.state, words, say, numbers)}
      </div>
      <PlanFailure plan={plan} />
      <Screen>
        <TabRow
          label={words('pane.views.label')}
          tabs={planViews.map((each) => ({ view: each, text: words(`pane.views.${each}`) }))}
          view={view}
          idPrefix="plan"
          onView={(wanted) => plan.tell({ type: 'viewed', view: wanted })}
        />
        <div role="tabpanel" aria-labelledby={`plan-${view}`}>
          {view === 'new' && <NewPlansSection plan={plan} form={form} onBegin={pane.backToSteps} />}
          {view === 'reviews' && <ReviewsSection plan={plan} />}
          {view === 'overview' && <OverviewSection plan={plan} today={today()} />}
        </div>
      </Screen>
      <PlanFooter plan={plan} main={view === 'new' ? make : undefined} onClose={pane.backToSteps} />
    </>
  );
}
