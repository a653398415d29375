import { askNames } from './askNames';
import { askSetting } from './askSetting';
import { askWorkbook } from './askWorkbook';
import { HostError } from './HostError';
import { joinAreas } from './joinAreas';
import { localAddress } from './localAddress';
import { narrowSelection } from './narrowSelection';
import { parseAreas } from './parseAreas';
import { readTop } from './readTop';
import { rememberedKey } from './rememberedKey';
import { runExcel } from './runExcel';
import type { Selection } from './Selection';

/**
 * The block of data the user means: the selection narrowed to cells that hold values; one cell stands for its table or the
 * list around it, a title that stands alone for all that its sheet holds; cells inside a table, without its header, stand for the table. Several areas are one block when they are
 * columns of the same rows or rows of the same columns. Where they lie is told by their address, so that neither areas nor values of
 * whole columns, rows or sheets are ever asked for. Title rows above the headers belong to it. Three round trips, four in a table.
 * Fails with `severalAreas`, `emptySelection`.
 */
export function readSelection(): Promise<Selection> {
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load('id,name');
    const areas = context.workbook.getSelectedRanges();
    areas.load('address,areaCount');
    const facts = askWorkbook(context);
    const remembered = askSetting(context, rememberedKey);
    const names = askNames(context);
    await context.sync();
    const address = localAddress(areas.address);
    const details = { address: shorten(address), sheet: sheet.name };

    const parsed = parseAreas(address) ?? [];
    const joined = parsed.length === areas.areaCount ? joinAreas(parsed) : undefined;
    if (!joined) throw new HostError('severalAreas', false, details);

    // Goes with the round trip of the narrowing.
    const nameOf = names();
    const narrowed = await narrowSelection(context, sheet, joined);
    if (!narrowed) throw new HostError('emptySelection', false, details);

    const { columns, ...found } = narrowed;
    const rangeName = found.rowBlocks
      ? undefined
      : nameOf(sheet.name, [found.place, ...(parsed.length === 1 ? parsed : [])]);
    const top = await readTop(context, sheet, found.place, columns);
    return {
      sheetId: sheet.id,
      sheetName: sheet.name,
      ...found,
      ...(rangeName === undefined ? {} : { rangeName }),
      top: { ...top, ...facts() },
      remembered: remembered(),
    };
  });
}

/** A hundred areas would fill the screen: the first few tell enough. */
function shorten(address: string): string {
  return address.length <= 60 ? address : `${address.slice(0, address.lastIndexOf(',', 60))}, …`;
}
