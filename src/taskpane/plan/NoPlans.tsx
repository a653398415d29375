import { Button } from '@fluentui/react-components';
import { CalendarLtrRegular } from '@fluentui/react-icons/svg/calendar-ltr';
import { EmptyState } from '../workbook/EmptyState';
import type { Plan } from './usePlan';
import { usePlanWords } from './usePlanWords';

/** Why there is nothing yet, and the way to the first plan. */
export function NoPlans({ plan }: { readonly plan: Plan }) {
  const words = usePlanWords();
  return (
    <EmptyState icon={<CalendarLtrRegular />} title={words('pane.none')} body={words('pane.noneBody')}>
      <Button
        onClick={() => {
          plan.tell({ type: 'viewed', view: 'new' });
          // The button goes with its view: the focus moves to the tab of the one that comes.
          document.getElementById('plan-new')?.focus();
        }}
      >
        {words('pane.noneDo')}
      </Button>
    </EmptyState>
  );
}
