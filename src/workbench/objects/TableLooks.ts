/** Looks of a table that the engine has no place for: kept, answered, not drawn. */
export class TableLooks {
  style = 'TableStyleMedium2';
  showFilterButton = true;
  showBandedRows = true;
}
