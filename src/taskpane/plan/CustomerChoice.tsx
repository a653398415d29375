import { useMemo } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useSpeech } from '../display/useSpeech';
import { Segments } from '../frame/Segments';
import { useTextStyles } from '../frame/useTextStyles';
import { PickField } from '../columns/PickField';
import { CustomerPicker } from './CustomerPicker';
import { planScopes } from './PlanDraft';
import type { NewPlans } from './useNewPlans';
import { usePlanStyles } from './usePlanStyles';
import { usePlanWords } from './usePlanWords';

const useStyles = makeStyles({
  problem: {
    margin: 0,
    color: tokens.colorStatusDangerForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** Who gets a plan. */
export function CustomerChoice({ form }: { readonly form: NewPlans }) {
  const styles = usePlanStyles();
  const own = useStyles();
  const text = useTextStyles();
  const words = usePlanWords();
  const { numbers } = useSpeech();
  const { draft, change, facts, problems, wanted } = form;
  const { customers } = facts;
  const bestCount = useMemo(() => customers.filter(({ tier }) => tier === 'A').length, [customers]);
  const options = useMemo(
    () =>
      customers.map(({ id, name, tier }) => ({
        value: id,
        name,
        detail: words('pane.new.oneDetail', { tier, id }),
      })),
    [customers, words],
  );
  const tooMany = problems.find(({ code }) => code === 'tooManySheets');
  return (
    <section className={styles.group}>
      <h2 className={text.section}>{words('pane.new.customers')}</h2>
      <Segments
        quietLabel
        label={words('pane.new.customers')}
        options={planScopes.map((scope) => ({
          value: scope,
          text: words(`pane.new.scope.${scope}`, { shown: numbers.count(bestCount) }),
        }))}
        value={draft.scope}
        onChoose={(scope) => change({ scope })}
      />
      {draft.scope === 'chosen' && (
        <CustomerPicker customers={customers} chosen={draft.chosen} onChoose={(chosen) => change({ chosen })} />
      )}
      {draft.scope === 'one' && (
        <PickField
          label={words('column.customer')}
          options={options}
          value={draft.one}
          required
          onPick={(one) => change({ one })}
        />
      )}
      {tooMany?.code === 'tooManySheets' && (
        <p className={own.problem} role="alert">
          {words('pane.new.tooManySheets', {
            sheets: numbers.count(tooMany.sheets),
            most: numbers.count(tooMany.most),
          })}
        </p>
      )}
      {wanted.length === 0 && <p className={text.caption}>{words(`pane.new.noCustomers.${draft.scope}`)}</p>}
      {wanted.length > 0 && draft.scope === 'chosen' && (
        <p className={text.caption}>
          {words('pane.new.chosenCount', { count: wanted.length, shown: numbers.count(wanted.length) })}
        </p>
      )}
    </section>
  );
}
