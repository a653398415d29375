import { Button, createFocusOutlineStyle, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUpRegular } from '@fluentui/react-icons/svg/chevron-up';
import { OpenRegular } from '@fluentui/react-icons/svg/open';
import type { AnnualPlan } from '../../actions/WorkbookPlans';
import { useSpeech } from '../display/useSpeech';
import { useTextStyles } from '../frame/useTextStyles';
import { TierBadge } from '../result/TierBadge';
import { PlanReviews } from './PlanReviews';
import type { Plan } from './usePlan';
import { usePlanWords } from './usePlanWords';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', gap: '8px', minWidth: 0 },
  facts: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  toggle: {
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'left',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    ...createFocusOutlineStyle(),
  },
  chevron: { marginLeft: '4px', verticalAlign: '-2px', color: tokens.colorNeutralForeground3 },
  open: { flexShrink: 0 },
});

interface PlanRowProps {
  readonly annual: AnnualPlan;
  readonly plan: Plan;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** One plan: whose, how far it has come, its sheet; opened, its reviews. */
export function PlanRow({ annual, plan, isOpen, onToggle }: PlanRowProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const words = usePlanWords();
  const { numbers } = useSpeech();
  const { customer, tier, target, achieved, revision, isCurrent, sheetId, sheetName, isShown } = annual;
  const facts = [
    ...(target === undefined ? [] : [words('pane.reviews.target', { target: numbers.total(target) })]),
    ...(achieved === undefined ? [] : [words('pane.reviews.achieved', { share: numbers.share(achieved) })]),
    ...(revision > 1 ? [words('pane.reviews.revision', { revision: String(revision) })] : []),
    ...(isCurrent ? [] : [words('pane.reviews.outdated')]),
  ];
  const Chevron = isOpen ? ChevronUpRegular : ChevronDownRegular;
  return (
    <>
      <div className={styles.line}>
        {tier && <TierBadge tier={tier} />}
        <div className={styles.facts}>
          <button type="button" className={styles.toggle} aria-expanded={isOpen} onClick={onToggle}>
            {customer}
            <Chevron className={styles.chevron} aria-hidden />
          </button>
          {facts.length > 0 && <p className={text.caption}>{facts.join(words('pane.separator'))}</p>}
        </div>
        <Button
          className={styles.open}
          appearance="subtle"
          icon={<OpenRegular />}
          aria-label={words('pane.reviews.openOf', { sheet: sheetName })}
          title={words('pane.reviews.openOf', { sheet: sheetName })}
          disabledFocusable={plan.state.status.phase === 'writing'}
          onClick={() => plan.ask({ kind: 'openSheet', sheetId, isShown })}
        />
      </div>
      {isOpen && <PlanReviews annual={annual} plan={plan} />}
    </>
  );
}
