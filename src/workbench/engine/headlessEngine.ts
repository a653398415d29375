import { LocaleType } from '@univerjs/core';
import { UniverSheetsNodeCorePreset } from '@univerjs/preset-sheets-node-core';
import locale from '@univerjs/preset-sheets-node-core/locales/en-US';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { UniverSheetsTablePlugin } from '@univerjs/sheets-table';
import { addIteratorHelpers } from './addIteratorHelpers';
import { createUniver } from './createUniver';
import type { Engine } from './Engine';
import { UniverEngine } from './UniverEngine';

/** A blank workbook with one sheet, in Node and without a window. */
export function createHeadlessEngine(): Engine {
  addIteratorHelpers();
  const { univer, api } = createUniver({ locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: locale } }, [
    ...UniverSheetsNodeCorePreset().plugins,
    UniverSheetsConditionalFormattingPlugin,
    UniverSheetsNumfmtPlugin,
    UniverSheetsTablePlugin,
  ]);
  return new UniverEngine(univer, api);
}
