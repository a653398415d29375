/** Cells and their sheet as Excel writes them: "Orders!A1:U9995", "'My orders'!A1:U9995". */
export function placeText(sheetName: string, address: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheetName);
  return `${isPlain ? sheetName : `'${sheetName.replaceAll("'", "''")}'`}!${address}`;
}
