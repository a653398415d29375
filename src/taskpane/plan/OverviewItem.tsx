import type { ReactNode } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { PlanSheet } from '../../actions/WorkbookPlans';
import { useTextStyles } from '../frame/useTextStyles';
import { DoneHere } from './DoneHere';
import type { PlanWish } from './PlanWish';
import type { Plan } from './usePlan';
import { usePlanStyles } from './usePlanStyles';
import { usePlanWords } from './usePlanWords';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '12px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
});

interface OverviewItemProps {
  readonly plan: Plan;
  /** Of its words. */
  readonly name: 'rollUp' | 'dashboard' | 'signing' | 'list' | 'reviewList' | 'measures';
  /** The sheet where it is known to be there: it can be opened as it is. */
  readonly sheet: PlanSheet | undefined;
  /** What makes the sheet or brings it up to date; absent where neither is done from here. */
  readonly wish?: PlanWish;
  /** Of that button; absent where it says whether the sheet is there. */
  readonly label?: string;
  readonly children?: ReactNode;
}

/** One sheet over all plans of a year: what it is for, and the ways to it. */
export function OverviewItem({ plan, name, sheet, wish, label, children }: OverviewItemProps) {
  const styles = useStyles();
  const own = usePlanStyles();
  const text = useTextStyles();
  const words = usePlanWords();
  const isBusy = plan.state.status.phase === 'writing';
  const title = words(`pane.overview.${name}.title`);
  const button = (said: string, asked: PlanWish) => (
    <Button
      size="small"
      aria-label={words('pane.overview.buttonOf', { button: said, sheet: title })}
      disabledFocusable={isBusy}
      onClick={() => plan.ask(asked)}
    >
      {said}
    </Button>
  );
  const opens = wish?.kind === 'refreshRollUp' || !wish;
  return (
    <li className={styles.item}>
      <div>
        <h3 className={text.section}>{title}</h3>
        <p className={text.caption}>{words(`pane.overview.${name}.about`)}</p>
      </div>
      {children}
      <div className={own.buttons}>
        {wish && button(label ?? words(`pane.overview.${sheet ? 'open' : 'make'}`), wish)}
        {opens &&
          sheet &&
          button(words('pane.overview.open'), {
            kind: 'openSheet',
            sheetId: sheet.sheetId,
            isShown: sheet.isShown,
          })}
      </div>
      {wish && <DoneHere plan={plan} isHere={({ kind }) => kind === wish.kind} />}
    </li>
  );
}
