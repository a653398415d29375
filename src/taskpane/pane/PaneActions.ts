import type { Analysis } from '../../actions/Analysis';
import type { ChosenRange } from '../../actions/ChosenRange';
import type { analyseSelection } from '../../actions/analyseSelection';
import type { besideAnswer } from '../../actions/besideAnswer';
import type { chooseRange } from '../../actions/chooseRange';
import type { compareMethods } from '../../actions/compareMethods';
import type { explainCustomer } from '../../actions/explainCustomer';
import type { formulasAnswer } from '../../actions/formulasAnswer';
import type { goToCell } from '../../actions/goToCell';
import type { layOut } from '../../actions/layOut';
import type { measureOf } from '../../actions/measureOf';
import type { rejudge } from '../../actions/rejudge';
import type { treatAnew } from '../../actions/treatAnew';
import type { writeBesideSelection } from '../../actions/writeBesideSelection';
import type { writeDataCheck } from '../../actions/writeDataCheck';
import type { writeReport } from '../../actions/writeReport';

/** Everything the pane may ask for. The doorway hands it in, so that screens run wherever the actions run. */
export interface PaneActions {
  readonly chooseRange: typeof chooseRange;
  readonly layOut: typeof layOut;
  readonly analyseSelection: typeof analyseSelection;
  readonly treatAnew: typeof treatAnew;
  readonly rejudge: typeof rejudge;
  readonly besideAnswer: typeof besideAnswer;
  readonly formulasAnswer: typeof formulasAnswer;
  readonly writeBesideSelection: typeof writeBesideSelection;
  readonly writeReport: typeof writeReport;
  readonly writeDataCheck: typeof writeDataCheck;
  readonly goToCell: typeof goToCell;
  readonly explainCustomer: typeof explainCustomer;
  readonly measureOf: typeof measureOf;
  readonly compareMethods: typeof compareMethods;
}

export type { Analysis, ChosenRange };
