/** Brings in the type of `window.workbench`. */
import '../../src/workbench/Workbench';
