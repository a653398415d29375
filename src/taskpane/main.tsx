import { createRoot } from 'react-dom/client';
import { besideAnswer } from '../actions/besideAnswer';
import { goToCell } from '../actions/goToCell';
import { registerCommands } from '../commands/registerCommands';
import { loadWords } from '../locales/loadWords';
import { App } from './App';
import type { PaneHost } from './display/PaneHost';
import { serialOfToday } from './display/serialOfToday';
import type { PaneActions } from './pane/PaneActions';
import { planActions } from './planActions';
import { workbookActions } from './workbookActions';

declare const __VERSION__: string;
/** The part of taskpane.html that speaks until the pane can. */
declare const startScreen: { readonly done: () => void; readonly late: () => void; readonly outside: () => void };

/** All that takes a selection and guesses what it is. */
const loadChoosing = async () => ({
  ...(await import(/* webpackChunkName: "choosing", webpackPrefetch: true */ '../actions/chooseRange')),
  ...(await import(/* webpackChunkName: "choosing" */ '../actions/layOut')),
});
/** All that judges or explains, in one file of its own: fetched while the user looks for the data. */
const loadJudging = async () => ({
  ...(await import(/* webpackChunkName: "judging", webpackPrefetch: true */ '../actions/analyseSelection')),
  ...(await import(/* webpackChunkName: "judging" */ '../actions/compareMethods')),
  ...(await import(/* webpackChunkName: "judging" */ '../actions/explainCustomer')),
  ...(await import(/* webpackChunkName: "judging" */ '../actions/formulasAnswer')),
  ...(await import(/* webpackChunkName: "judging" */ '../actions/measureOf')),
  ...(await import(/* webpackChunkName: "judging" */ '../actions/recordsFor')),
  ...(await import(/* webpackChunkName: "judging" */ '../actions/rejudge')),
  ...(await import(/* webpackChunkName: "judging" */ '../actions/treatAnew')),
  ...(await import(/* webpackChunkName: "judging" */ '../actions/withRecords')),
});
const loadReport = () => import(/* webpackPrefetch: true */ '../actions/writeReport');
const loadCheck = () => import(/* webpackPrefetch: true */ '../actions/writeDataCheck');
const loadBeside = () => import(/* webpackPrefetch: true */ '../actions/writeBesideSelection');

/** There from the first analysis on; whatever else it holds is about an analysis. */
let judging: Awaited<ReturnType<typeof loadJudging>>;
/** There from the first choice on: nothing is laid out before. */
let choosing: Awaited<ReturnType<typeof loadChoosing>>;

const actions: PaneActions = {
  chooseRange: async (...asked) => {
    choosing = await loadChoosing();
    return choosing.chooseRange(...asked);
  },
  layOut: (...asked) => choosing.layOut(...asked),
  analyseSelection: async (...asked) => {
    judging = await loadJudging();
    return judging.analyseSelection(...asked);
  },
  treatAnew: (...asked) => judging.treatAnew(...asked),
  rejudge: (...asked) => judging.rejudge(...asked),
  besideAnswer,
  formulasAnswer: (...asked) => judging.formulasAnswer(...asked),
  writeBesideSelection: async (...asked) => (await loadBeside()).writeBesideSelection(...asked),
  writeReport: async (analysis, form, language, today, ignoresChanges) =>
    (await loadReport()).writeReport(analysis, form, language, today, ignoresChanges, __VERSION__),
  writeDataCheck: async (...asked) => (await loadCheck()).writeDataCheck(...asked),
  goToCell,
  explainCustomer: (...asked) => judging.explainCustomer(...asked),
  measureOf: (...asked) => judging.measureOf(...asked),
  compareMethods: (...asked) => judging.compareMethods(...asked),
  withRecords: (...asked) => judging.withRecords(...asked),
  recordsFor: (...asked) => judging.recordsFor(...asked),
  ...workbookActions,
  ...planActions,
  // What comes of it is shown next, as after a choice and a reading.
  refreshReport: async (...asked) => {
    [choosing, judging] = await Promise.all([loadChoosing(), loadJudging()]);
    return workbookActions.refreshReport(...asked);
  },
};

/** The start screen stays until the pane has words to speak with. */
const loadFirstWords: PaneHost['loadWords'] = async (language) => {
  try {
    const words = await loadWords(language);
    startScreen.done();
    return words;
  } catch (error) {
    startScreen.late();
    throw error;
  }
};

function hostOf(context: Office.Context): PaneHost {
  return {
    displayLanguage: context.displayLanguage ?? navigator.language,
    loadWords: loadFirstWords,
    readTheme: () => context.officeTheme,
    storagePrefix: context.partitionKey ?? '',
    version: __VERSION__,
    today: () => serialOfToday(new Date()),
    reload: () => location.reload(),
  };
}

void Office.onReady(({ host }) => {
  if (host !== Office.HostType.Excel) {
    startScreen.outside();
    return;
  }
  registerCommands();
  createRoot(document.getElementById('pane')!).render(<App host={hostOf(Office.context)} actions={actions} />);
  // The first click need not wait for the network; where this fails, the click asks again.
  loadChoosing().catch(() => undefined);
});
