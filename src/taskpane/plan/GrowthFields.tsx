import { Field, Input } from '@fluentui/react-components';
import { planTiers, type PlanTier } from '../../core/plan/PlanCustomer';
import { useSpeech } from '../display/useSpeech';
import { useTextStyles } from '../frame/useTextStyles';
import { firstDraft } from './PlanDraft';
import { readGrowth } from './readGrowth';
import type { NewPlans } from './useNewPlans';
import { usePlanStyles } from './usePlanStyles';
import { usePlanWords } from './usePlanWords';

/** Growth over last year for each tier that gets plans. */
export function GrowthFields({ form }: { readonly form: NewPlans }) {
  const styles = usePlanStyles();
  const text = useTextStyles();
  const words = usePlanWords();
  const { numbers } = useSpeech();
  const { draft, change, problems, wanted } = form;
  const used = planTiers.filter((tier) => wanted.some((customer) => customer.tier === tier));
  const tiers = used.length > 0 ? used : planTiers;
  const isGuess = tiers.some((tier) => draft.growth[tier] === firstDraft.growth[tier]);
  const said = (tier: PlanTier) => {
    if (problems.some(({ field }) => field === `growth${tier}`))
      return { validationState: 'error', validationMessage: words('pane.new.badGrowth') } as const;
    const { value, isDoubtful } = readGrowth(draft.growth[tier]);
    if (!isDoubtful) return {};
    const validationMessage = words('pane.new.doubtfulGrowth', {
      read: numbers.plain(value * 100),
      meant: numbers.plain(value * 10_000),
    });
    return { validationState: 'warning', validationMessage } as const;
  };
  return (
    <section className={styles.group}>
      <h2 className={text.section}>{words('pane.new.growth')}</h2>
      <div className={styles.fields}>
        {tiers.map((tier) => (
          <Field key={tier} label={words('pane.new.growthOf', { tier })} {...said(tier)}>
            <Input
              className={styles.input}
              value={draft.growth[tier]}
              inputMode="decimal"
              autoComplete="off"
              contentAfter="%"
              onChange={(_, { value }) => change({ growth: { ...draft.growth, [tier]: value } })}
            />
          </Field>
        ))}
      </div>
      {isGuess && <p className={text.caption}>{words('pane.new.growthGuess')}</p>}
    </section>
  );
}
