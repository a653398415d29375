import type { Language } from '../../locales/Language';
import { allowedChoice } from './allowedChoice';
import type { PaneActions } from './PaneActions';
import type { PaneState } from './PaneState';
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
  const { analysis, choice, recorded, status } = state;
  const nothing = () => undefined;
  if (!analysis || status.phase === 'reading' || status.phase === 'writing')
    return { write: nothing, writeAsRead: nothing, record: nothing, writeCheck: nothing };

  const record = (language: Language) =>
    void ask(
      'record',
      () => actions.recordRun(analysis, language),
      (run, value) => ({ type: 'recorded', run, number: value.run }),
    );
  const write = async ({ language, keepsHistory }: WriteWishes, ignoresChanges: boolean) => {
    const { place, form } = allowedChoice(choice, (each) => writeAnswer(analysis, each, actions));
    const isWritten =
      place === 'sheet'
        ? await ask(
            'write',
            () => actions.writeReport(analysis, form, language, new Date(), ignoresChanges),
            (run, { sheetName, customersSheet }) => ({
              type: 'wrote',
              run,
              written: { place, where: sheetName, customersSheet },
            }),
          )
        : await ask(
            'writeBeside',
            () => actions.writeBesideSelection(analysis, form, language),
            (run, { address }) => ({ type: 'wrote', run, written: { place, where: address } }),
          );
    // One judgement is one line of the history, however often it is written.
    if (isWritten && keepsHistory && recorded === undefined) record(language);
  };
  return {
    write: (wishes) => void write(wishes, false),
    writeAsRead: (wishes) => void write(wishes, true),
    record,
    writeCheck: (language) =>
      void ask(
        'writeCheck',
        () => actions.writeDataCheck(analysis, language),
        (run, value) => ({ type: 'wroteCheck', run, where: value.sheetName }),
      ),
  };
}
