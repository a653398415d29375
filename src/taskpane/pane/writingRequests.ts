import type { Outcome } from '../../actions/Outcome';
import type { WriteForm } from '../../actions/WriteForm';
import type { Language } from '../../locales/Language';
import { allowedChoice } from './allowedChoice';
import type { Analysis, PaneActions } from './PaneActions';
import type { PaneState } from './PaneState';
import { hasSameOverrides, readRecordsAnew } from './readRecordsAnew';
import type { Ask } from './useAsking';
import { writeAnswer } from './writeAnswer';

/** How the user wants what is written. */
export interface WriteWishes {
  readonly language: Language;
  /** Whether the judgement is also kept in the workbook's history. */
  readonly keepsHistory: boolean;
}

export interface WritingRequests {
  readonly write: (wishes: WriteWishes) => void;
  /** A report of what was judged, although the sheet has changed since. */
  readonly writeAsRead: (wishes: WriteWishes) => void;
  /** Keeps the judgement in the workbook's history, without another report. */
  readonly record: (language: Language) => void;
  readonly writeCheck: (language: Language) => void;
}

/** Everything that puts the present analysis into the workbook. Nothing happens while the pane is busy, or without an analysis. */
export function writingRequests(state: PaneState, actions: PaneActions, ask: Ask): WritingRequests {
  const { analysis, choice, recorded, settings, status } = state;
  const nothing = () => undefined;
  if (!analysis || status.phase === 'reading' || status.phase === 'writing')
    return { write: nothing, writeAsRead: nothing, record: nothing, writeCheck: nothing };

  const record = (judged: Analysis, language: Language) =>
    void ask(
      'record',
      () => actions.recordRun(judged, language),
      (run, value) => ({ type: 'recorded', run, number: value.run }),
    );
  const write = async ({ language, keepsHistory }: WriteWishes, ignoresChanges: boolean) => {
    const { place } = allowedChoice(choice, (each) => writeAnswer(analysis, each, actions));
    let judged = analysis;
    // Measures and tiers set by hand stand on sheets that anybody may have edited since.
    const withRecordsNow = async <T>(work: (form: WriteForm) => Promise<Outcome<T>>): Promise<Outcome<T>> => {
      const read = await readRecordsAnew(analysis, settings, actions);
      if (!read.ok) return read;
      judged = read.value;
      return work(allowedChoice({ ...choice, place }, (each) => writeAnswer(judged, each, actions)).form);
    };
    const isWritten =
      place === 'sheet'
        ? await ask(
            'write',
            () => withRecordsNow((form) => actions.writeReport(judged, form, language, new Date(), ignoresChanges)),
            (run, { sheetName, customersSheet }) => ({
              type: 'wrote',
              run,
              written: { place, where: sheetName, customersSheet },
              judged: { before: analysis, now: judged },
            }),
          )
        : await ask(
            'writeBeside',
            () => withRecordsNow((form) => actions.writeBesideSelection(judged, form, language)),
            (run, { address }) => ({
              type: 'wrote',
              run,
              written: { place, where: address },
              judged: { before: analysis, now: judged },
            }),
          );
    // One judgement is one line of the history, however often it is written.
    const isKept = recorded !== undefined && hasSameOverrides(analysis, judged);
    if (isWritten && keepsHistory && !isKept) record(judged, language);
  };
  return {
    write: (wishes) => void write(wishes, false),
    writeAsRead: (wishes) => void write(wishes, true),
    record: (language) => record(analysis, language),
    writeCheck: (language) =>
      void ask(
        'writeCheck',
        () => actions.writeDataCheck(analysis, language),
        (run, value) => ({ type: 'wroteCheck', run, where: value.sheetName }),
      ),
  };
}
