import { parseRecipe } from '../../src/actions/parseRecipe';
import { defaultSettings } from '../../src/core/abc/defaultSettings';
import type { Recipe } from '../../src/core/history/Recipe';
import { defaultTreatments } from '../../src/core/intake/Treatments';

const recipe: Recipe = {
  version: 1,
  sheetName: "It's 销售",
  sheetId: '{00000000-0001}',
  address: 'A3:C9',
  tableName: 'Sales',
  rangeName: 'Data',
  isPart: true,
  rowBlocks: [{ row: 2, rows: 3 }],
  layout: { titleRows: 2, headerRows: 1 },
  headers: { 0: 'Dealer', 2: 'Sales' },
  mapping: { customer: 0, indicators: [{ kind: 'scale', column: 2 }] },
  treatments: defaultTreatments,
  settings: { ...defaultSettings(), damping: 0.1 },
  hasIds: true,
  readOn: '2026-03-31',
};

describe('a recipe kept as text', () => {
  it('comes back as it was', () => {
    expect(parseRecipe(JSON.stringify(recipe))).toEqual(recipe);
  });

  it('comes back from an earlier version, which knew no names, parts or damping, and fewer settings', () => {
    const { tableName, rangeName, isPart, rowBlocks, ...earlier } = recipe;
    void [tableName, rangeName, isPart, rowBlocks];
    const settings = { method: 'value', ratio: [70, 20, 10] };
    expect(parseRecipe(JSON.stringify({ ...earlier, settings }))).toEqual({
      ...earlier,
      settings: { ...defaultSettings('value'), ratio: [70, 20, 10] },
    });
  });

  it.each([
    ['', '{', 'null', '[]', '7', '"text"'],
    [{ version: 2 }],
    [{ sheetName: 5 }],
    [{ address: null }],
    [{ layout: { titleRows: -1, headerRows: 1 } }],
    [{ headers: { 0: 7 } }],
    [{ headers: 'Dealer' }],
    [{ mapping: { customer: -1, indicators: [] } }],
    [{ treatments: {} }],
    [{ settings: { method: 'magic' } }],
    [{ readOn: 46112 }],
  ])('is none when somebody changed it: %j', (...changes) => {
    for (const change of changes) {
      const text = typeof change === 'string' ? change : JSON.stringify({ ...recipe, ...change });
      expect([text, parseRecipe(text)]).toEqual([text, undefined]);
    }
  });

  it('loses names and rows that are none', () => {
    const odd = parseRecipe(
      JSON.stringify({ ...recipe, tableName: 5, rangeName: {}, isPart: 'yes', rowBlocks: [{ row: -1 }] }),
    );
    const { tableName, rangeName, isPart, rowBlocks, ...rest } = recipe;
    void [tableName, rangeName, isPart, rowBlocks];
    expect(odd).toEqual(rest);
  });
});
