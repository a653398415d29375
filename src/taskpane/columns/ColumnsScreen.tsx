import { useMemo, useState } from 'react';
import { makeStyles } from '@fluentui/react-components';
import { indicatorKinds, type IndicatorKind, type MappingPart } from '../../core/intake/Mapping';
import { useSpeech } from '../display/useSpeech';
import { Footer } from '../frame/Footer';
import { Screen } from '../frame/Screen';
import { useTextStyles } from '../frame/useTextStyles';
import { isFresh } from '../pane/canStep';
import { draftProblems, type ColumnPart } from '../pane/MappingDraft';
import type { Pane } from '../pane/usePane';
import { columnOf, columnOptions, columnValue } from './columnOptions';
import { IndicatorField } from './IndicatorField';
import { HeaderField } from './HeaderField';
import { MoreColumns } from './MoreColumns';
import { partOrigin } from './partOrigin';
import { PickField } from './PickField';
import { Recognised } from './Recognised';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: '12px' },
  title: { display: 'flex', flexDirection: 'column' },
});

/** Step 2: where the headers stand, and which column plays which part. */
export function ColumnsScreen({ pane }: { pane: Pane }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { words, numbers } = useSpeech();
  const [tried, setTried] = useState(false);
  const { chosen, draft } = pane.state;
  const columns = useMemo(
    () => columnOptions(chosen?.head ?? { columns: [] }, words, numbers),
    [chosen?.head, words, numbers],
  );
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
  const columnField = (part: ColumnPart, more?: { required?: boolean; hint?: string }) => {
    const column = draft[part];
    return (
      <PickField
        key={part}
        label={words(`pane.columns.${part}`)}
        options={columns}
        value={column === undefined ? undefined : columnValue(column)}
        problem={problemOf(part)}
        origin={partOrigin(pane.state, part)}
        onPick={(value) => pane.tell({ type: 'columnPicked', part, column: columnOf(value) })}
        {...more}
      />
    );
  };
  const indicatorField = (kind: IndicatorKind) => (
    <IndicatorField
      key={kind}
      kind={kind}
      columns={columns}
      groups={chosen.guess.periodGroups}
      chosen={draft[kind]}
      problem={problemOf(kind)}
      origin={partOrigin(pane.state, kind)}
      onPick={(indicator) => pane.tell({ type: 'indicatorPicked', kind, indicator })}
    />
  );
  return (
    <>
      <Screen>
        <Recognised chosen={chosen} draft={draft} />
        <HeaderField pane={pane} chosen={chosen} />
        <section className={styles.group}>
          <h2 className={text.section}>{words('pane.columns.who')}</h2>
          {columnField('customer', { required: true, hint: words('pane.columns.customerHint') })}
          {columnField('name')}
        </section>
        <section className={styles.group}>
          <div className={styles.title}>
            <h2 className={text.section}>{words('pane.columns.what')}</h2>
            <p className={text.caption}>{words('pane.columns.whatHint')}</p>
          </div>
          {indicatorKinds.map(indicatorField)}
        </section>
        <section className={styles.group}>
          <h2 className={text.section}>{words('pane.columns.when')}</h2>
          {columnField('date')}
        </section>
        <MoreColumns state={pane.state} field={columnField} />
      </Screen>
      <Footer pane={pane} label={words(fresh ? 'pane.columns.keep' : 'pane.columns.next')} onNext={next} />
    </>
  );
}
