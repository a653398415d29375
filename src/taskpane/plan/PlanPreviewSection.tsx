import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useSpeech } from '../display/useSpeech';
import { useTextStyles } from '../frame/useTextStyles';
import { PlanPreviewTable } from './PlanPreviewTable';
import { planWarnings } from './planWarnings';
import type { NewPlans } from './useNewPlans';
import { usePlanStyles } from './usePlanStyles';
import { usePlanWords } from './usePlanWords';

/** What the plans come to, before anything is written, and what the data lacks for them. */
export function PlanPreviewSection({ form }: { readonly form: NewPlans }) {
  const styles = usePlanStyles();
  const text = useTextStyles();
  const words = usePlanWords();
  const { numbers } = useSpeech();
  const { preview, facts, kept } = form;
  if (!preview) return null;
  const counted = (key: string, count: number) =>
    count > 0 ? [words(`pane.new.${key}`, { count, shown: numbers.count(count) })] : [];
  const parts = [
    ...counted('sheets', preview.sheets - kept.sheets),
    ...counted('lines', preview.lines - kept.lines),
    ...counted('kept', kept.sheets + kept.lines),
  ];
  return (
    <section className={styles.group}>
      <h2 className={text.section}>{words('pane.new.preview')}</h2>
      {planWarnings(facts, preview).map((warning) => (
        <MessageBar key={warning.code} intent="warning" layout="multiline">
          <MessageBarBody>
            {words(`pane.new.warning.${warning.code}`, {
              year: String(facts.year - 1),
              ...('months' in warning ? { count: warning.months, shown: numbers.count(warning.months) } : {}),
              ...('day' in warning ? { day: numbers.day(warning.day) } : {}),
              ...('customers' in warning ? { count: warning.customers, shown: numbers.count(warning.customers) } : {}),
            })}
          </MessageBarBody>
        </MessageBar>
      ))}
      <PlanPreviewTable preview={preview} />
      <p className={text.caption}>{parts.join(words('pane.new.partSeparator'))}</p>
    </section>
  );
}
