/** What Excel keeps of a sheet and the engine has no place for. */
export class SheetLooks {
  /** What takes the sheet's protection away; a file does not keep it. */
  password = '';
}
