import type { Outcome } from '../../actions/Outcome';
import type { Language } from '../../locales/Language';
import type { PaneActions } from '../pane/PaneActions';
import type { WorkbookAnswer, WorkbookRequest } from './WorkbookRequest';

interface Asking {
  readonly control: Parameters<PaneActions['refreshReport']>[1];
  readonly language: Language;
  /** Excel serial of the 1900 system. */
  readonly today: number;
}

/** Has the action done that a request stands for. */
export async function answerRequest(
  request: WorkbookRequest,
  actions: PaneActions,
  { control, language, today }: Asking,
): Promise<Outcome<WorkbookAnswer>> {
  switch (request.kind) {
    case 'listReports':
      return mapped(await actions.listReports(), (reports) => ({ kind: 'listReports', reports }));
    case 'refresh':
      return mapped(await actions.refreshReport(request.sheetId, control, today), (refreshed) => ({
        kind: 'refresh',
        refreshed,
      }));
    case 'listRuns':
      return mapped(await actions.listRuns(), (history) => ({ kind: 'listRuns', history }));
    case 'compare':
      return mapped(
        await actions.compareRecordedRuns(request.pair.before, request.pair.after),
        (comparison): WorkbookAnswer => ({ kind: 'compare', comparison }),
      );
    case 'showRecords':
      return mapped(await actions.showRecords(request.isShown), () => ({
        kind: 'showRecords',
        isShown: request.isShown,
      }));
    case 'endOverride':
      return mapped(await actions.endOverride(request.customerId, today), (records) => ({
        kind: 'endOverride',
        records,
      }));
    case 'findFormulas':
      return mapped(await actions.findFormulas(), (sheets) => ({ kind: 'findFormulas', sheets }));
    case 'freeze':
    case 'relink': {
      const { kind } = request;
      const changed = await (kind === 'freeze' ? actions.freezeFormulas(request.sheetNames) : actions.relinkFormulas());
      if (!changed.ok) return changed;
      // The formulas are changed, whether or not they can be counted again.
      const found = await actions.findFormulas();
      return { ok: true, value: { kind, change: changed.value, sheets: found.ok ? found.value : undefined } };
    }
    case 'openMeasures':
      return mapped(await actions.openMeasures(language), (opened) => ({ kind: 'openMeasures', ...opened }));
  }
}

function mapped<T>(outcome: Outcome<T>, answer: (value: T) => WorkbookAnswer): Outcome<WorkbookAnswer> {
  return outcome.ok ? { ok: true, value: answer(outcome.value) } : outcome;
}
