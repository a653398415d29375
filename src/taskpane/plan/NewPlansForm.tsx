import { Checkbox, Combobox, Field, Input, Option, Radio, RadioGroup } from '@fluentui/react-components';
import type { PlanRequest, PlanSplit } from '../../core/plan/PlanRequest';
import { useSpeech } from '../display/useSpeech';
import { ChoiceLabel } from '../frame/ChoiceLabel';
import { useTextStyles } from '../frame/useTextStyles';
import { CustomerChoice } from './CustomerChoice';
import { GrowthFields } from './GrowthFields';
import { PlanPreviewSection } from './PlanPreviewSection';
import type { NewPlans } from './useNewPlans';
import { usePlanStyles } from './usePlanStyles';
import { usePlanWords } from './usePlanWords';

const splits: readonly PlanSplit[] = ['season', 'even', 's'];
const units = ['one', 'thousand', 'tenThousand'] as const;

/** Year, customers, growth, and how targets are spread; what it comes to stands below. */
export function NewPlansForm({ form }: { readonly form: NewPlans }) {
  const styles = usePlanStyles();
  const text = useTextStyles();
  const words = usePlanWords();
  const { numbers } = useSpeech();
  const { draft, change, facts, links, request, problems, planned } = form;
  const hasBadYear = problems.some(({ field }) => field === 'year');
  const isLinkable = links === 'possible';
  const linkHint = words(isLinkable ? 'pane.new.linkHint' : `pane.new.noLink.${links}`);
  const noSeason =
    facts.lastYearMonths === 0
      ? words('pane.new.noSeason')
      : words('pane.new.partSeason', {
          count: facts.lastYearMonths,
          shown: numbers.count(facts.lastYearMonths),
          year: String(facts.year - 1),
        });
  return (
    <div className={styles.form}>
      <Field
        label={words('pane.new.year')}
        {...(hasBadYear ? { validationState: 'error', validationMessage: words('pane.new.badYear') } : {})}
      >
        <Input
          className={styles.input}
          value={form.year}
          inputMode="numeric"
          autoComplete="off"
          onChange={(_, { value }) => change({ year: value })}
        />
      </Field>
      <CustomerChoice form={form} />
      <GrowthFields form={form} />
      <section className={styles.group}>
        <h2 className={text.section} id="plan-split">
          {words('pane.new.split')}
        </h2>
        <RadioGroup
          aria-labelledby="plan-split"
          value={request.split}
          onChange={(_, { value }) => change({ split: value as PlanSplit })}
        >
          {splits.map((split) => {
            const isClosed = split === 'season' && !facts.hasSeason;
            const hint = isClosed ? noSeason : words(`pane.new.splitHint.${split}`);
            const label = <ChoiceLabel title={words(`list.split.${split}`)} hint={hint} />;
            return <Radio key={split} value={split} disabled={isClosed} label={label} />;
          })}
        </RadioGroup>
        {form.wanted.some(({ tier }) => tier === 'C') && <p className={text.caption}>{words('pane.new.listSplit')}</p>}
      </section>
      <div className={styles.fields}>
        <Field label={words('column.accountManager')}>
          <Input
            className={styles.input}
            value={draft.owner}
            autoComplete="off"
            onChange={(_, { value }) => change({ owner: value })}
          />
        </Field>
        <Field label={words('pane.new.unit')}>
          <Combobox
            className={styles.combo}
            freeform
            value={form.unit}
            selectedOptions={[form.unit]}
            onChange={(event) => change({ unit: event.target.value })}
            onOptionSelect={(_, { optionText }) => optionText !== undefined && change({ unit: optionText })}
          >
            {units.map((unit) => (
              <Option key={unit} value={words(`list.unit.${unit}`)}>
                {words(`list.unit.${unit}`)}
              </Option>
            ))}
          </Combobox>
        </Field>
      </div>
      <Checkbox
        className={styles.box}
        label={<ChoiceLabel title={words('pane.new.link')} hint={linkHint} />}
        checked={request.linksActuals}
        disabled={!isLinkable}
        onChange={(_, { checked }) => change({ linksActuals: checked === true })}
      />
      {planned.length > 0 && (
        <section className={styles.group}>
          <h2 className={text.section} id="plan-existing">
            {words('pane.new.existing', { count: planned.length, shown: numbers.count(planned.length) })}
          </h2>
          <RadioGroup
            aria-labelledby="plan-existing"
            value={request.existing}
            onChange={(_, { value }) => change({ existing: value as PlanRequest['existing'] })}
          >
            {(['keep', 'newVersion'] as const).map((existing) => {
              const label = (
                <ChoiceLabel title={words(`pane.new.${existing}`)} hint={words(`pane.new.${existing}Hint`)} />
              );
              return <Radio key={existing} value={existing} label={label} />;
            })}
          </RadioGroup>
        </section>
      )}
      <PlanPreviewSection form={form} />
    </div>
  );
}
