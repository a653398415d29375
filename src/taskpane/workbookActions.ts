import type { PaneActions } from './pane/PaneActions';

/** What a write may need beside itself: the workbook's own records, and the source once more. */
const loadKeeping = async () => ({
  ...(await import(/* webpackChunkName: "keeping", webpackPrefetch: true */ '../actions/recordRun')),
  ...(await import(/* webpackChunkName: "keeping" */ '../actions/readAgain')),
  ...(await import(/* webpackChunkName: "keeping" */ '../actions/setOverride')),
  ...(await import(/* webpackChunkName: "keeping" */ '../actions/endOverride')),
});
/** What the screen of the workbook asks for. */
const loadWorkbook = async () => ({
  ...(await import(/* webpackChunkName: "workbook" */ '../actions/listReports')),
  ...(await import(/* webpackChunkName: "workbook" */ '../actions/refreshReport')),
  ...(await import(/* webpackChunkName: "workbook" */ '../actions/listRuns')),
  ...(await import(/* webpackChunkName: "workbook" */ '../actions/compareRecordedRuns')),
  ...(await import(/* webpackChunkName: "workbook" */ '../actions/showRecords')),
  ...(await import(/* webpackChunkName: "workbook" */ '../actions/openMeasures')),
  ...(await import(/* webpackChunkName: "workbook" */ '../actions/findFormulas')),
  ...(await import(/* webpackChunkName: "workbook" */ '../actions/freezeFormulas')),
  ...(await import(/* webpackChunkName: "workbook" */ '../actions/relinkFormulas')),
});

type WorkbookActions = Pick<
  PaneActions,
  | 'recordRun'
  | 'readAgain'
  | 'setOverride'
  | 'endOverride'
  | 'listReports'
  | 'refreshReport'
  | 'listRuns'
  | 'compareRecordedRuns'
  | 'showRecords'
  | 'openMeasures'
  | 'findFormulas'
  | 'freezeFormulas'
  | 'relinkFormulas'
>;

/** The actions on what a workbook keeps, each fetched when it is first asked for. */
export const workbookActions: WorkbookActions = {
  recordRun: async (...asked) => (await loadKeeping()).recordRun(...asked),
  readAgain: async (...asked) => (await loadKeeping()).readAgain(...asked),
  setOverride: async (...asked) => (await loadKeeping()).setOverride(...asked),
  endOverride: async (...asked) => (await loadKeeping()).endOverride(...asked),
  listReports: async (...asked) => (await loadWorkbook()).listReports(...asked),
  refreshReport: async (...asked) => (await loadWorkbook()).refreshReport(...asked),
  listRuns: async (...asked) => (await loadWorkbook()).listRuns(...asked),
  compareRecordedRuns: async (...asked) => (await loadWorkbook()).compareRecordedRuns(...asked),
  showRecords: async (...asked) => (await loadWorkbook()).showRecords(...asked),
  openMeasures: async (...asked) => (await loadWorkbook()).openMeasures(...asked),
  findFormulas: async (...asked) => (await loadWorkbook()).findFormulas(...asked),
  freezeFormulas: async (...asked) => (await loadWorkbook()).freezeFormulas(...asked),
  relinkFormulas: async (...asked) => (await loadWorkbook()).relinkFormulas(...asked),
};
