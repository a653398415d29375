import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowTrendingRegular } from '@fluentui/react-icons/svg/arrow-trending';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import type { AnnualPlan } from '../../actions/WorkbookPlans';
import { useTextStyles } from '../frame/useTextStyles';
import { DoneHere } from './DoneHere';
import type { Plan } from './usePlan';
import { usePlanStyles } from './usePlanStyles';
import { usePlanWords } from './usePlanWords';

const quarters = [1, 2, 3, 4];

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    marginTop: '8px',
    padding: '8px 12px 12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  quarter: { minWidth: '56px', paddingLeft: '8px', paddingRight: '8px' },
});

/** The quarters of a plan with their reviews, what was agreed in them, and the climb to the target. */
export function PlanReviews({ annual, plan }: { readonly annual: AnnualPlan; readonly plan: Plan }) {
  const styles = useStyles();
  const own = usePlanStyles();
  const text = useTextStyles();
  const words = usePlanWords();
  const { sheetId: planSheetId, reviews } = annual;
  const isBusy = plan.state.status.phase === 'writing';
  const reviewOf = (quarter: number) => reviews.find((review) => review.quarter === quarter);
  const name = (quarter: number) => words(`pane.quarter.${quarter}`);
  return (
    <div className={styles.panel}>
      <p className={text.caption}>{words('pane.reviews.quarters')}</p>
      <div className={own.buttons}>
        {quarters.map((quarter) => {
          const isThere = reviewOf(quarter) !== undefined;
          return (
            <Button
              key={quarter}
              className={styles.quarter}
              size="small"
              icon={isThere ? <CheckmarkRegular /> : null}
              aria-label={words(`pane.reviews.${isThere ? 'openReview' : 'makeReview'}`, { quarter: name(quarter) })}
              disabledFocusable={isBusy}
              onClick={() => plan.ask({ kind: 'makeReview', planSheetId, quarter })}
            >
              {name(quarter)}
            </Button>
          );
        })}
      </div>
      <div className={own.buttons}>
        {quarters.map((quarter) => {
          const review = reviewOf(quarter);
          return (
            review && (
              <Button
                key={quarter}
                size="small"
                disabledFocusable={isBusy}
                onClick={() => plan.ask({ kind: 'carryReview', planSheetId, reviewSheetId: review.sheetId, quarter })}
              >
                {words('pane.reviews.carry', { quarter: name(quarter) })}
              </Button>
            )
          );
        })}
        <Button
          size="small"
          icon={<ArrowTrendingRegular />}
          disabledFocusable={isBusy}
          onClick={() => plan.ask({ kind: 'makeClimb', planSheetId })}
        >
          {words('pane.reviews.climb')}
        </Button>
      </div>
      <DoneHere plan={plan} isHere={(wish) => 'planSheetId' in wish && wish.planSheetId === planSheetId} />
    </div>
  );
}
