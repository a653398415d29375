import { Field, makeStyles, Select } from '@fluentui/react-components';
import type { JudgementRun } from '../../core/history/JudgementRun';
import { useSpeech } from '../display/useSpeech';
import { withBefore, type RunPair } from './RunPair';

const useStyles = makeStyles({
  fields: { display: 'grid', gap: '8px' },
  // The labels are short: the choice gets the room.
  field: { minWidth: 0, gridTemplateColumns: '72px minmax(0, 1fr)' },
});

interface RunPickerProps {
  /** Latest first; two at least. */
  readonly runs: readonly JudgementRun[];
  readonly pair: RunPair;
  readonly onChoose: (pair: RunPair) => void;
}

/** Which two judgements are compared; the later one is always later than the other. */
export function RunPicker({ runs, pair, onChoose }: RunPickerProps) {
  const styles = useStyles();
  const { words, numbers } = useSpeech();
  const lastOn = new Map(runs.map(({ run, madeAt }) => [Math.floor(madeAt), run]));
  const isShared = new Set(
    runs.flatMap(({ run, madeAt }) => (lastOn.get(Math.floor(madeAt)) === run ? [] : [Math.floor(madeAt)])),
  );
  // Of several on one day only the time tells which is which.
  const dayOf = (madeAt: number) => (isShared.has(Math.floor(madeAt)) ? numbers.moment(madeAt) : numbers.day(madeAt));
  const options = (among: readonly JudgementRun[]) =>
    among.map(({ run, madeAt }) => (
      <option key={run} value={run}>
        {words('pane.workbook.history.option', { run: numbers.count(run), made: dayOf(madeAt) })}
      </option>
    ));
  return (
    <div className={styles.fields}>
      <Field orientation="horizontal" className={styles.field} label={words('pane.workbook.history.before')}>
        <Select value={pair.before} onChange={(_, { value }) => onChoose(withBefore(pair, Number(value), runs))}>
          {options(runs.slice(1))}
        </Select>
      </Field>
      <Field orientation="horizontal" className={styles.field} label={words('pane.workbook.history.after')}>
        <Select value={pair.after} onChange={(_, { value }) => onChoose({ ...pair, after: Number(value) })}>
          {options(runs.filter(({ run }) => run > pair.before))}
        </Select>
      </Field>
    </div>
  );
}
