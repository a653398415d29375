import type { Override } from '../core/history/Override';
import type { WorkbookRecords } from '../core/history/WorkbookRecords';
import { appendRows } from '../excel/appendRows';
import { countsFrom1904 } from '../excel/countsFrom1904';
import { createWords } from '../locales/createWords';
import type { Language } from '../locales/Language';
import { overrideRows } from '../sheets/records/overrideRows';
import { overridesSheet } from '../sheets/records/overridesSheet';
import { recordFormats } from '../sheets/records/recordFormats';
import { endRows } from './endRows';
import { newRecords } from './newRecords';
import { onceMore } from './onceMore';
import type { Outcome } from './Outcome';
import { outcomeOf } from './outcomeOf';
import { overridesNow } from './overridesNow';

/**
 * Keeps a tier set by hand in the workbook; an earlier one of the same customer is ended with the day of this one. Gives the records
 * as they are then, the last run left out. The new row goes first, for of several the one set last counts: should the ending of an earlier
 * one fail, nothing is wrong, and the next change ends it. Fails with `damagedRecord`, and then writes nothing.
 */
export function setOverride(override: Override, language: Language): Promise<Outcome<WorkbookRecords>> {
  return outcomeOf(() =>
    onceMore(async () => {
      const { records, kept } = await overridesNow();
      if (kept) {
        const { sheetId, headers, is1904 } = kept.table;
        const rows = overrideRows([override], headers, is1904);
        await appendRows([{ sheetId, headers, rows, formats: recordFormats('overrides', headers) }]);
        await outcomeOf(() => endRows(kept, override.customerId, override.setOn));
      } else {
        await newRecords([overridesSheet([override], createWords(language), await countsFrom1904())]);
      }
      const others = records.overrides.filter(({ customerId }) => customerId !== override.customerId);
      return { ...records, overrides: [...others, override] };
    }),
  );
}
