import type { OpenWorkbook } from './openWorkbook';

type Cell = string | number | boolean;

/** The rows of the only table of a sheet as it stands now, with what stands left of it, columns by their headers: a test need not know where they are. */
export async function tableOn(
  { Excel }: OpenWorkbook,
  sheetName: string,
): Promise<{ readonly headers: readonly string[]; column(header: string): Cell[] }> {
  const [headers, ...rows] = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    const table = sheet.tables.getItemAt(0).getRange();
    table.load('rowIndex,rowCount');
    const used = sheet.getUsedRange();
    used.load('values,rowIndex');
    await context.sync();
    const first = table.rowIndex - used.rowIndex;
    return used.values.slice(first, first + table.rowCount) as [string[], ...Cell[][]];
  });
  return {
    headers,
    column(header) {
      const place = headers.indexOf(header);
      if (place < 0) throw new Error(`No column "${header}" among ${headers.join(', ')}.`);
      return rows.map((row) => row[place]!);
    },
  };
}
