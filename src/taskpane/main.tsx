import { createRoot } from 'react-dom/client';
import { besideAnswer } from '../actions/besideAnswer';
import { chooseRange } from '../actions/chooseRange';
import { compareMethods } from '../actions/compareMethods';
import { explainCustomer } from '../actions/explainCustomer';
import { formulasAnswer } from '../actions/formulasAnswer';
import { goToCell } from '../actions/goToCell';
import { measureOf } from '../actions/measureOf';
import { rejudge } from '../actions/rejudge';
import { registerCommands } from '../commands/registerCommands';
import { App } from './App';
import type { PaneHost } from './display/PaneHost';
import type { PaneActions } from './pane/PaneActions';

declare const __VERSION__: string;
/** The part of taskpane.html that speaks until the pane can. */
declare const startScreen: { readonly done: () => void; readonly outside: () => void };

// Needed only once a range is chosen: fetched while the user looks for it.
const loadAnalysing = () => import(/* webpackPrefetch: true */ '../actions/analyseSelection');
const loadReport = () => import(/* webpackPrefetch: true */ '../actions/writeReport');
const loadBeside = () => import(/* webpackPrefetch: true */ '../actions/writeBesideSelection');

const actions: PaneActions = {
  chooseRange,
  analyseSelection: async (...asked) => (await loadAnalysing()).analyseSelection(...asked),
  rejudge,
  besideAnswer,
  formulasAnswer,
  writeBesideSelection: async (...asked) => (await loadBeside()).writeBesideSelection(...asked),
  writeReport: async (...asked) => (await loadReport()).writeReport(...asked),
  goToCell,
  explainCustomer,
  measureOf,
  compareMethods,
};

function hostOf(context: Office.Context): PaneHost {
  return {
    displayLanguage: context.displayLanguage ?? navigator.language,
    readTheme: () => context.officeTheme,
    storagePrefix: context.partitionKey ?? '',
    version: __VERSION__,
    reload: () => location.reload(),
  };
}

void Office.onReady(({ host }) => {
  if (host !== Office.HostType.Excel) return startScreen.outside();
  registerCommands();
  createRoot(document.getElementById('pane')!).render(<App host={hostOf(Office.context)} actions={actions} />);
  return startScreen.done();
});
