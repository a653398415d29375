import { createRoot } from 'react-dom/client';
import { analyseSelection } from '../actions/analyseSelection';
import { besideAnswer } from '../actions/besideAnswer';
import { chooseRange } from '../actions/chooseRange';
import { compareMethods } from '../actions/compareMethods';
import { explainCustomer } from '../actions/explainCustomer';
import { formulasAnswer } from '../actions/formulasAnswer';
import { goToCell } from '../actions/goToCell';
import { measureOf } from '../actions/measureOf';
import { rejudge } from '../actions/rejudge';
import { writeBesideSelection } from '../actions/writeBesideSelection';
import { writeReport } from '../actions/writeReport';
import { registerCommands } from '../commands/registerCommands';
import { App } from './App';
import type { PaneHost } from './display/PaneHost';
import type { PaneActions } from './pane/PaneActions';

declare const __VERSION__: string;
/** The part of taskpane.html that speaks until the pane can. */
declare const startScreen: { readonly done: () => void; readonly outside: () => void };

const actions: PaneActions = {
  chooseRange,
  analyseSelection,
  rejudge,
  besideAnswer,
  formulasAnswer,
  writeBesideSelection,
  writeReport,
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
