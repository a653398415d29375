import type { Settings } from '../core/abc/Settings';
import { readCustomersInSteps } from '../core/intake/readCustomers';
import { judgeStability } from '../core/stability/judgeStability';
import type { Analysis } from './Analysis';
import { judgeWithHistory } from './judgeWithHistory';
import { inSteps } from './inSteps';
import { pause } from './pause';

/**
 * Cleans and judges what was read, with a pause after each step, so that no step holds the page for long. `goOn` is asked after
 * each pause and may throw to end the work.
 * @param today Excel serial of the 1900 system
 */
export async function judgeReading(
  reading: Pick<Analysis, 'chosen' | 'mapping' | 'treatments' | 'cells' | 'records'>,
  settings: Settings,
  today: number,
  goOn: () => void = () => undefined,
): Promise<Analysis> {
  const { cells, mapping, treatments } = reading;
  const { periods } = settings;
  await pause();
  goOn();
  const intake = await inSteps(readCustomersInSteps(cells, mapping, { treatments, today }), goOn);
  if (!intake.table) return { ...reading, today, intake, judgement: undefined };
  await pause();
  goOn();
  const steadiness = { periods, answer: judgeStability(intake.table, periods) };
  await pause();
  goOn();
  const judgement = judgeWithHistory(intake.table, settings, steadiness.answer, reading.records, today);
  return { ...reading, today, intake, steadiness, judgement };
}
