import { countsFrom1904 } from '../excel/countsFrom1904';
import type { Language } from '../locales/Language';
import { bringRollUp } from './bringRollUp';
import { findTemplates } from './findTemplates';
import { localSerial } from './localSerial';
import { onceMore } from './onceMore';
import type { Outcome } from './Outcome';
import { outcomeOf } from './outcomeOf';
import type { RolledUp } from './RolledUp';
import { rollUpEntries } from './rollUpEntries';

/**
 * Brings the roll-up of a year up to date with the plans of the workbook; draws it where there is none. All or nothing; nothing but its
 * own columns is written, no row removed.
 */
export function refreshRollUp(year: number, language: Language, today: Date = new Date()): Promise<Outcome<RolledUp>> {
  return outcomeOf(() =>
    onceMore(async () => {
      const sheets = await findTemplates();
      const entries = await rollUpEntries(sheets, year, Math.floor(localSerial(today, await countsFrom1904())));
      const rollUp = sheets.find(({ facts }) => facts.template === 'planRollup' && facts.year === year);
      return bringRollUp(rollUp, entries, year, language);
    }),
  );
}
