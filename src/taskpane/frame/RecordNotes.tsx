import type { IdleOverride } from '../../core/abc/Judgement';
import type { WorkbookRecords } from '../../core/history/WorkbookRecords';
import { damageText } from '../display/damageText';
import { useSpeech } from '../display/useSpeech';
import type { Pane } from '../pane/usePane';
import { Note } from './Note';

const namesShown = 5;

interface RecordNotesProps {
  readonly pane: Pick<Pane, 'state' | 'tell'>;
  readonly records: WorkbookRecords;
  /** Tiers set by hand that do not count. */
  readonly idle?: readonly IdleOverride[];
}

/** What the user should know of the workbook's records: what cannot be read, and which tiers set by hand do not count. */
export function RecordNotes({ pane, records, idle = [] }: RecordNotesProps) {
  const { words, numbers } = useSpeech();
  const { closedNotes } = pane.state;
  const isOpen = (note: string) => !closedNotes.includes(note);
  const close = (note: string) => () => pane.tell({ type: 'noteClosed', note });
  const reasons = (['expired', 'noCustomer'] as const).map((because) => {
    const names = idle.filter((each) => each.because === because).map(({ override }) => override.customer);
    return { because, names, note: JSON.stringify([because, names]) };
  });
  const shown = (names: readonly string[]) => {
    const first = names.slice(0, namesShown).join(words('pane.check.separator'));
    const rest = names.length - namesShown;
    return rest > 0 ? words('pane.notes.andMore', { names: first, rest: numbers.count(rest) }) : first;
  };
  return (
    <>
      {records.damage.map((each) => {
        const note = JSON.stringify(each);
        return (
          isOpen(note) && (
            <Note key={note} intent="warning" title={words('pane.notes.damage')} onClose={close(note)}>
              {damageText(each, words, numbers)}
            </Note>
          )
        );
      })}
      {reasons.map(({ because, names, note }) => {
        const count = names.length;
        return (
          count > 0 &&
          isOpen(note) && (
            <Note
              key={note}
              intent="info"
              title={words(`pane.notes.${because}.title`, { count, shown: numbers.count(count) })}
              onClose={close(note)}
            >
              {words(`pane.notes.${because}.body`, { count, names: shown(names) })}
            </Note>
          )
        );
      })}
    </>
  );
}
