/** What the workbench declares: as much of each set as it answers for, and no set it does not know. */
export const requirementSets: Readonly<Record<string, string>> = {
  AddinCommands: '1.3',
  // Lets `Excel.run({ delayForCellEdit: true }, ...)` wait while the user edits a cell.
  DelayForCellEdit: '1.1',
  CustomFunctionsRuntime: '1.3',
  ExcelApi: '1.14',
  RibbonApi: '1.1',
  SharedRuntime: '1.1',
};

/** Whether a declared version ("1.14") covers a needed one ("1.9"). */
export function covers(declared: string | undefined, needed: string): boolean {
  const [major = 0, minor = 0] = (declared ?? '0.0').split('.').map(Number);
  const [neededMajor = 0, neededMinor = 0] = needed.split('.').map(Number);
  return major > neededMajor || (major === neededMajor && minor >= neededMinor);
}
