import { createWords } from '../../../src/locales/createWords';
import { handCheck } from '../../../src/sheets/report/handCheck';

describe('the check above the tiers set by hand', () => {
  it('counts what is none of the tiers in use, in a text that a formula may hold', () => {
    for (const language of ['en-US', 'zh-CN'] as const) {
      const formula = handCheck('H5:H9', ['A', 'B'], createWords(language));
      expect(formula).toContain('COUNTA(H5:H9)-COUNTIF(H5:H9,"A")-COUNTIF(H5:H9,"B")>0');
      expect(Math.max(...formula.split('"').map((text) => text.length))).toBeLessThan(256);
    }
  });
});
