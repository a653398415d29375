import { rangeAddress, type Rectangle } from '../sheets/rangeAddress';
import { askSetting } from './askSetting';
import { askWorkbook } from './askWorkbook';
import { extendDown } from './extendDown';
import { HostError } from './HostError';
import { narrowSelection } from './narrowSelection';
import { parseAreas } from './parseAreas';
import { readTop } from './readTop';
import { rectangleOf } from './rectangleOf';
import { rememberedKey } from './rememberedKey';
import { runExcel } from './runExcel';
import type { Selection } from './Selection';
import { sheetOfAddress } from './sheetOfAddress';

/** Where data stood when it was read, and the names by which it is found wherever it stands now. */
export interface StoredSource {
  readonly sheetName: string;
  /** Keeps a sheet that was renamed since. */
  readonly sheetId?: string;
  readonly address: string;
  readonly tableName?: string;
  readonly rangeName?: string;
  /** The rows were chosen from a longer list: those below do not belong to them. */
  readonly isPart?: boolean;
}

interface FoundSource {
  readonly sheet: Excel.Worksheet;
  readonly place: Rectangle;
  readonly rangeName?: string;
}

/**
 * What a stored source means now, as `readSelection` gives it: its table with the rows it has, else its named range, else its address,
 * longer by the rows that were added directly below. No values but those of the first and the added rows are read. Five round
 * trips, six for a table. Fails with `sheetGone` when it is no longer there, `emptySelection`.
 */
export function readSource(source: StoredSource): Promise<Selection> {
  const details = { sheet: source.sheetName, address: source.address };
  return runExcel(async (context) => {
    const facts = askWorkbook(context);
    const remembered = askSetting(context, rememberedKey);
    const { sheet, place, rangeName } = await findPlace(context, source);
    const narrowed = await narrowSelection(context, sheet, { columns: [place], rows: [place] });
    if (!narrowed) throw new HostError('emptySelection', false, { ...details, address: rangeAddress(place) });
    const { columns, ...found } = narrowed;
    const top = await readTop(context, sheet, found.place, columns);
    return {
      sheetId: sheet.id,
      sheetName: sheet.name,
      ...found,
      ...(rangeName === undefined ? {} : { rangeName }),
      top: { ...top, ...facts() },
      remembered: remembered(),
    };
  }, details);
}

async function findPlace(context: Excel.RequestContext, source: StoredSource): Promise<FoundSource> {
  const { sheetName, sheetId, address, tableName, rangeName, isPart } = source;
  const { workbook } = context;
  const table = tableName === undefined ? undefined : workbook.tables.getItemOrNullObject(tableName);
  const name = rangeName === undefined ? undefined : workbook.names.getItemOrNullObject(rangeName);
  const sheets = [...(sheetId === undefined ? [] : [sheetId]), sheetName].map((key) =>
    workbook.worksheets.getItemOrNullObject(key),
  );
  for (const sheet of sheets) sheet.load('id,name');
  await context.sync();

  if (table && !table.isNullObject) {
    const found = await placeOf(context, table.getRange());
    if (found) return found;
  }
  if (name && !name.isNullObject) {
    const found = await placeOf(context, name.getRangeOrNullObject());
    if (found) return { ...found, rangeName: rangeName! };
  }
  const place = parseAreas(address)?.[0];
  const sheet = sheets.find((each) => !each.isNullObject);
  if (!sheet || !place) throw new HostError('sheetGone', false, { sheet: sheetName, address });
  return { sheet, place: isPart ? place : await extendDown(context, sheet, place) };
}

/** Where a range lies; undefined where the name that should give it means no cells. */
async function placeOf(context: Excel.RequestContext, range: Excel.Range): Promise<FoundSource | undefined> {
  range.load('address,rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  if (range.isNullObject) return undefined;
  const sheet = context.workbook.worksheets.getItem(sheetOfAddress(range.address));
  sheet.load('id,name');
  return { sheet, place: rectangleOf(range) };
}
