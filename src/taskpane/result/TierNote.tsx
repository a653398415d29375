import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { PersonEditRegular } from '@fluentui/react-icons/svg/person-edit';
import { PinRegular } from '@fluentui/react-icons/svg/pin';
import type { JudgedCustomer } from '../../core/abc/Judgement';
import { useSpeech } from '../display/useSpeech';
import { useTextStyles } from '../frame/useTextStyles';

const useStyles = makeStyles({
  note: { display: 'flex', alignItems: 'baseline', gap: '4px', overflowWrap: 'anywhere' },
  icon: { flexShrink: 0, fontSize: '14px', transform: 'translateY(2px)', color: tokens.colorBrandForeground1 },
});

/** That a tier is not the computed one, and what the figures give; nothing where the computed tier counts. */
export function TierNote({ customer }: { readonly customer: JudgedCustomer }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { words } = useSpeech();
  const { override, isDamped, computedTier } = customer;
  if (!override && !isDamped) return null;
  const Icon = override ? PersonEditRegular : PinRegular;
  const why = override ? 'hand' : 'damped';
  return (
    <span className={mergeClasses(text.caption, styles.note)}>
      <Icon className={styles.icon} aria-hidden />
      <span>{words(`pane.tier.${why}${computedTier ? '' : 'Only'}`, { tier: computedTier ?? '' })}</span>
    </span>
  );
}
