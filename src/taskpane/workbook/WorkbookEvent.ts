import type { Failure } from '../../actions/Outcome';
import type { RunPair } from './RunPair';
import type { WorkbookAnswer, WorkbookRequest } from './WorkbookRequest';
import type { MigrationCell, WorkbookView } from './WorkbookState';

/** What the user does; a reading that is still going on is dropped for it. */
export type WorkbookStep =
  | { readonly type: 'viewed'; readonly view: WorkbookView }
  /** A reading is stopped, or a failure closed. */
  | { readonly type: 'stopped' }
  | { readonly type: 'pairChosen'; readonly pair: RunPair };

/** What the user chooses among what is there: whatever is asked goes on. */
export type WorkbookChoice =
  | { readonly type: 'cellChosen'; readonly cell: MigrationCell | undefined }
  | { readonly type: 'sheetsChosen'; readonly sheetNames: readonly string[] };

/** What came of a request. */
export type WorkbookNews =
  | { readonly type: 'asked'; readonly request: WorkbookRequest }
  | { readonly type: 'progressed'; readonly share: number }
  | { readonly type: 'answered'; readonly answer: WorkbookAnswer }
  | { readonly type: 'failed'; readonly request: WorkbookRequest; readonly failure: Failure };

/** What can happen to the screen. */
export type WorkbookEvent = WorkbookStep | WorkbookChoice | WorkbookNews;
