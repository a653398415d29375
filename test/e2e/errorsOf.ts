/** What a cell shows that went wrong, in the workbench and in LibreOffice. */
const errorText = /^(#[A-Z/0]+[!?]?|#N\/A|Err:\d+)$/;

/** The error values on sheets, by sheet and row. */
export function errorsOf(sheets: readonly (readonly [string, readonly (readonly unknown[])[]])[]): string[] {
  return sheets.flatMap(([name, rows]) =>
    rows.flatMap((row, at) =>
      row.flatMap((cell) =>
        typeof cell === 'string' && errorText.test(cell) ? [`${name} row ${at + 1}: ${cell}`] : [],
      ),
    ),
  );
}
