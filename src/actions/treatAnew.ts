import type { Settings } from '../core/abc/Settings';
import type { Treatments } from '../core/intake/Treatments';
import type { Analysis } from './Analysis';
import { judgeReading } from './judgeReading';
import { rememberChoices } from './rememberChoices';

/**
 * The same cells under other treatments, without reading them again; what was decided is remembered in the workbook.
 * @param today Excel serial of the 1900 system
 */
export async function treatAnew(
  { chosen, mapping, cells, records }: Analysis,
  treatments: Treatments,
  settings: Settings,
  today: number,
): Promise<Analysis> {
  const analysis = await judgeReading({ chosen, mapping, treatments, cells, records }, settings, today);
  await rememberChoices(analysis);
  return analysis;
}
