import { useState } from 'react';
import { makeStyles } from '@fluentui/react-components';
import { indicatorKinds } from '../../core/intake/Mapping';
import { useSpeech } from '../display/useSpeech';
import { Footer } from '../frame/Footer';
import { Screen } from '../frame/Screen';
import { useTextStyles } from '../frame/useTextStyles';
import { isFresh } from '../pane/canStep';
import { draftProblems, type MappingPart } from '../pane/MappingDraft';
import { sourceAddress } from '../pane/sourceAddress';
import type { Pane } from '../pane/usePane';
import { ColumnField } from './ColumnField';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: '12px' },
  title: { display: 'flex', flexDirection: 'column' },
});

/** Step 2: which column plays which part. */
export function ColumnsScreen({ pane }: { pane: Pane }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { words, numbers } = useSpeech();
  const [tried, setTried] = useState(false);
  const { chosen, draft } = pane.state;
  if (!chosen || !draft) return null;
  const problems = draftProblems(draft);
  const fresh = isFresh(pane.state);
  const next = () => {
    setTried(true);
    if (fresh) pane.tell({ type: 'stepped', step: 'check' });
    else pane.analyse();
  };
  const problemOf = (part: MappingPart) => {
    const problem = problems[part];
    if (problem === 'repeated') return words('pane.columns.repeated');
    return problem === 'needed' && tried ? words(`pane.columns.needed.${part}`) : undefined;
  };
  const field = (part: MappingPart, more?: { required?: boolean; hint?: string }) => (
    <ColumnField
      key={part}
      label={words(`pane.columns.${part}`)}
      columns={chosen.head.columns}
      value={draft[part]}
      problem={problemOf(part)}
      onPick={(column) => pane.tell({ type: 'columnPicked', part, column })}
      {...more}
    />
  );
  const rows = numbers.count(chosen.dataRows);
  const where = sourceAddress(chosen);
  return (
    <>
      <Screen>
        <div>
          <p className={text.body}>
            {chosen.tableName === undefined
              ? words('pane.columns.source', { where, rows })
              : words('pane.columns.sourceTable', { where, rows, table: chosen.tableName })}
          </p>
          <p className={text.caption}>{words('pane.columns.intro')}</p>
        </div>
        <section className={styles.group}>
          <h2 className={text.section}>{words('pane.columns.who')}</h2>
          {field('customer', { required: true, hint: words('pane.columns.customerHint') })}
          {field('name')}
        </section>
        <section className={styles.group}>
          <div className={styles.title}>
            <h2 className={text.section}>{words('pane.columns.what')}</h2>
            <p className={text.caption}>{words('pane.columns.whatHint')}</p>
          </div>
          {indicatorKinds.map((kind) => field(kind))}
        </section>
        <section className={styles.group}>
          <h2 className={text.section}>{words('pane.columns.when')}</h2>
          {field('date')}
        </section>
      </Screen>
      <Footer pane={pane} label={words(fresh ? 'pane.columns.keep' : 'pane.columns.next')} onNext={next} />
    </>
  );
}
