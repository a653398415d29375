import { defaultSettings } from '../../../src/core/abc/defaultSettings';
import type { Settings } from '../../../src/core/abc/Settings';
import type { Recipe } from '../../../src/core/history/Recipe';
import { defaultTreatments } from '../../../src/core/intake/Treatments';
import { runDifferences } from '../../../src/taskpane/workbook/runDifferences';
import { runFrom } from './runFrom';

const recipe = (change: Partial<Settings>) =>
  JSON.stringify({
    version: 1,
    sheetName: 'Orders',
    address: 'A1:D11',
    layout: { titleRows: 0, headerRows: 1 },
    headers: { 0: 'Customer', 2: 'Sales' },
    mapping: { customer: 0, indicators: [{ kind: 'scale', column: 2 }] },
    treatments: defaultTreatments,
    settings: { ...defaultSettings(), ...change },
    readOn: '2024-06-30',
  } satisfies Recipe);

describe('runDifferences', () => {
  it('knows damping, which the words of the method may not tell', () => {
    const [plain, damped] = [recipe({}), recipe({ damping: 0.05 })];
    expect(runDifferences(runFrom(1, { recipe: plain }), runFrom(2, { recipe: damped }))).toEqual(['rules']);
    expect(runDifferences(runFrom(1, { recipe: damped }), runFrom(2, { recipe: damped }))).toEqual([]);
  });

  it('finds no other rules in another language', () => {
    const [one, other] = [
      runFrom(1, { recipe: recipe({}) }),
      runFrom(2, { recipe: recipe({}), method: '按客户数 1:2:2' }),
    ];
    expect(runDifferences(one, other)).toEqual([]);
    expect(runDifferences(one, { ...other, recipe: recipe({ ratio: [1, 1] }) })).toEqual(['rules']);
  });

  it('finds none where only the data has grown', () => {
    expect(runDifferences(runFrom(1), runFrom(2, { address: 'A1:D40', judged: 38 }))).toEqual([]);
  });

  it('names another sheet and other rules', () => {
    expect(runDifferences(runFrom(1), runFrom(2, { sheetName: 'Dealers' }))).toEqual(['source']);
    expect(runDifferences(runFrom(1), runFrom(2, { method: 'share of value 80:15:5' }))).toEqual(['rules']);
    expect(runDifferences(runFrom(1), runFrom(2, { sheetName: 'Dealers', indicators: 'Profit' }))).toEqual([
      'source',
      'rules',
    ]);
  });
});
