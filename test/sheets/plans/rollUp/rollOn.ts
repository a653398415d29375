import { createPlanWords } from '../../../../src/locales/createPlanWords';
import type { Language } from '../../../../src/locales/Language';
import { FormSheet } from '../../../../src/sheets/form/FormSheet';
import type { ListTable } from '../../../../src/sheets/plans/lists/ListTable';
import type { RollUpColumn } from '../../../../src/sheets/plans/rollUp/rollUpColumns';
import { cellsOf, shown } from '../../cellsOf';

/** A roll-up's list whose headers are its keys. */
export const roll: ListTable<RollUpColumn> = { name: 'Roll', headerOf: (key) => key };

/** A blank form, with what stands in its cells by address ("B7"). */
export function newSheetForm(prefix = 'roll', language: Language = 'en-US') {
  const form = new FormSheet(prefix, 20, createPlanWords(language));
  const at = (address: string) => {
    const [, letter, row] = /^([A-Z])(\d+)$/.exec(address)!;
    return shown(cellsOf(form)[Number(row) - 1]?.[letter!.charCodeAt(0) - 65]);
  };
  return { form, at };
}
