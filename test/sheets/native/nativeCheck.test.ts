import { createWords } from '../../../src/locales/createWords';
import { nativeCheck } from '../../../src/sheets/native/nativeCheck';
import { nativeGrid } from '../../../src/sheets/native/nativeGrid';
import { judgementFrom, tenCustomers } from '../judgementFrom';

const grid = nativeGrid(judgementFrom(['Sales'], tenCustomers), {
  data: { sheet: '', row: 4, rows: 10 },
  tier: 0,
  profile: 1,
  score: undefined,
  values: [3],
  helpers: 5,
  limits: { sheet: '', row: 0, column: 0 },
});

describe('the check below the inputs of native limits', () => {
  it('says OK or what is wrong, in texts that a formula may hold', () => {
    for (const language of ['en-US', 'zh-CN'] as const) {
      const words = createWords(language);
      const formula = nativeCheck(grid, words);
      expect(formula).toMatch(new RegExp(`"${words('sheet.check.ok')}"\\)+$`));
      const said = ['part', 'limit', 'weight', 'decision'].map((kind, index) =>
        formula.includes(`IF(${grid.cell('fault', 0)}=${index + 1},"${words(`sheet.native.fault.${kind}`)}",`),
      );
      expect(said).toEqual([true, true, true, true]);
      expect(Math.max(...formula.split('"').map((text) => text.length))).toBeLessThan(256);
    }
  });
});
