import type { Settings } from '../core/abc/Settings';
import type { Mapping } from '../core/intake/Mapping';
import type { Treatments } from '../core/intake/Treatments';
import { readColumns } from '../excel/readColumns';
import type { ReadingControl } from '../excel/ReadingControl';
import { stopIfCancelled } from '../excel/stopIfCancelled';
import type { Analysis } from './Analysis';
import type { ChosenRange } from './ChosenRange';
import { columnsWanted } from './columnsWanted';
import { judgeReading } from './judgeReading';
import type { Outcome } from './Outcome';
import { outcomeOf } from './outcomeOf';
import { readRecords } from './readRecords';
import { rememberChoices } from './rememberChoices';

/**
 * Reads the mapped columns of the chosen range, cleans and judges them. A reading that went well is remembered in the workbook;
 * one that is cancelled leaves nothing behind.
 * @param today Excel serial of the 1900 system
 */
export function analyseSelection(
  chosen: ChosenRange,
  mapping: Mapping,
  treatments: Treatments,
  settings: Settings,
  control: ReadingControl,
  today: number,
): Promise<Outcome<Analysis>> {
  return outcomeOf(async () => {
    const cells = await readColumns(chosen.range, columnsWanted(mapping), control);
    const goOn = () => stopIfCancelled(control);
    goOn();
    const records = await readRecords(settings, chosen);
    const analysis = await judgeReading({ chosen, mapping, treatments, cells, records }, settings, today, goOn);
    await rememberChoices(analysis);
    return analysis;
  });
}
