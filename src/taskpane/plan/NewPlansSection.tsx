import { Button } from '@fluentui/react-components';
import { CalendarLtrRegular } from '@fluentui/react-icons/svg/calendar-ltr';
import { EmptyState } from '../workbook/EmptyState';
import { MadeBar } from './MadeBar';
import { NewPlansForm } from './NewPlansForm';
import type { NewPlans } from './useNewPlans';
import type { Plan } from './usePlan';
import { usePlanStyles } from './usePlanStyles';
import { usePlanWords } from './usePlanWords';

interface NewPlansSectionProps {
  readonly plan: Plan;
  /** Undefined while nobody is judged. */
  readonly form: NewPlans | undefined;
  /** Leads to where customers are judged. */
  readonly onBegin: () => void;
}

/** New plans for judged customers, and what the last making of plans came to. */
export function NewPlansSection({ plan, form, onBegin }: NewPlansSectionProps) {
  const styles = usePlanStyles();
  const words = usePlanWords();
  return (
    <div className={styles.form}>
      <MadeBar plan={plan} />
      {form ? (
        <NewPlansForm form={form} />
      ) : (
        <EmptyState
          icon={<CalendarLtrRegular />}
          title={words('pane.new.unjudged')}
          body={words('pane.new.unjudgedBody')}
        >
          <Button appearance="primary" onClick={onBegin}>
            {words('pane.new.judge')}
          </Button>
        </EmptyState>
      )}
    </div>
  );
}
