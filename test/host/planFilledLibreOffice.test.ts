import type { EngineValue } from '../../src/workbench/engine/Engine';
import { takeSnapshot } from '../../src/workbench/files/takeSnapshot';
import { findLibreOffice } from '../e2e/libreOffice';
import { planInput } from '../sheets/plans/planInput';
import { errorsOn } from './errorsOn';
import type { OpenWorkbook } from './openWorkbook';
import { partOf } from './partOf';
import { planOn, type PlanOn } from './planOn';
import { QuickWorkbooks } from './QuickWorkbooks';
import { recalculated } from './recalculated';

jest.setTimeout(240_000);

const libreOffice = findLibreOffice();
/** Skipped, and so reported, on a machine without it. */
const inLibreOffice = libreOffice === undefined ? it.skip : it;
const quick = new QuickWorkbooks();
const day = (year: number, month: number, date: number) => Date.UTC(year, month - 1, date) / 86_400_000 + 25_569;

/** Things as people type them, and some that do not belong where they stand. */
function fillIn(plan: PlanOn): void {
  plan.write('asof', day(2027, 8, 15));
  plan.write('bRate', 0.05);
  plan.write('revHeld', day(2027, 4, 12), undefined, day(2027, 8, 14));
  plan.write('used', 10, 'some', -5);
  const objectives = partOf(plan, 'Objectives (SMART)');
  objectives.write('Objective', 'one', 'two', 'three', 'four');
  objectives.write('Specific', 'how', null, 'how', 7);
  objectives.write('Measure', 'share', 'share', null, 'share');
  objectives.write('Base', 10, 30, 5, 'few');
  objectives.write('Goal', 20, 10, 5, 9);
  objectives.write('Now', 15, 25, 5, 3);
  objectives.write('Achievable', 'Yes', 'No', null, 'Yes');
  objectives.write('Effective', 'Yes', 'Yes', 'Yes', 'Yes');
  objectives.write('Due', day(2027, 9, 30), day(2027, 9, 30), 'soon', day(2027, 9, 30));
  plan.write('aName', 'past the year', 'reversed', 'no end', 'texts', 'long gone');
  plan.write('aStart', day(2026, 12, 20), day(2027, 5, 9), day(2027, 3, 1), 'May', day(2020, 5, 9));
  plan.write('aEnd', day(2027, 2, 10), day(2027, 3, 9), null, 'June', day(2020, 6, 9));
  plan.write('aCost', 120.5, 300, 0, 'dear', 10);
  const activities = partOf(plan, 'Theme activities (consumers)');
  activities.write('Sales', 1000, 500, 0, 100);
  activities.write('Extra gross profit', 300, null, 20, 40, 5);
  const merchandising = partOf(plan, 'Merchandising');
  merchandising.write('Q1', 0.5, 10, 'seen', null, 4);
  merchandising.write('Q3', null, 12, null, 0, 0);
  merchandising.write('Target', 0.7, 0, 5, 5, -1);
  merchandising.write('Cost', 5, 'free', 6);
  const equipment = partOf(plan, 'Chilling and equipment');
  equipment.write('Quantity', 3, 0, 'two', 4);
  equipment.write('Unit cost', 1200, 500, 10, 'dear');
  equipment.write('Extra gross profit a year', 1800, 10, 'good', -5);
  plan.write('exDue', day(2027, 8, 1), day(2027, 8, 20), 'autumn', day(2027, 12, 1), day(2027, 7, 1));
  plan.write('exStart', null, null, null, day(2027, 12, 5), 'now');
  plan.write('exStatus', 'In progress', null, null, null, 'Done');
  partOf(plan, 'Flexibility, re-plan triggers').write('Now', undefined, undefined, 0.3, 'some', 0.05, 1);
}

/** Numbers up to their last digits; days and shares as LibreOffice writes them. */
function isSame(shown: string, held: EngineValue): boolean {
  if (typeof held !== 'number') return shown === String(held ?? '');
  if (shown === new Date((held - 25_569) * 86_400_000).toISOString().slice(0, 10)) return true;
  const seen = shown.endsWith('%') ? Number(shown.slice(0, -1)) / 100 : Number(shown);
  return shown !== '' && Math.abs(seen - held) <= 1e-9 * Math.max(1, Math.abs(held));
}

describe('an annual plan that people have filled in', () => {
  let book: OpenWorkbook;
  beforeEach(async () => {
    book = await quick.open();
  });
  afterEach(() => book.close());

  inLibreOffice('calculates in LibreOffice what it does in the workbench, whatever stands in its cells', async () => {
    const plan = await planOn(book, planInput());
    fillIn(plan);
    await book.engine.calculated();
    expect(errorsOn(plan.sheet)).toEqual([]);
    const [shown] = await recalculated(libreOffice!, takeSnapshot(book.engine, []), plan.sheet.name, [[]]);
    const used = plan.sheet.usedArea(true)!;
    const held = plan.sheet.values(used);
    const wrong = held.flatMap((line, down) =>
      line.flatMap((value, right) => {
        const [row, column] = [used.row + down, used.column + right];
        const seen = shown![row]?.[column] ?? '';
        return isSame(seen, value) ? [] : [{ row: row + 1, column: column + 1, seen, value }];
      }),
    );
    expect([wrong.length, wrong.slice(0, 5)]).toEqual([0, []]);
    expect(held.flat().filter((value) => typeof value === 'number').length).toBeGreaterThan(200);
  });
});
