import type { Settings } from '../../../src/core/abc/Settings';
import { createWords } from '../../../src/locales/createWords';
import { nativeColumns } from '../../../src/sheets/native/nativeColumns';
import { nativeFormulas } from '../../../src/sheets/native/nativeFormulas';
import { nativeLimits } from '../../../src/sheets/native/nativeLimits';
import { nativeJudgement, nativePlaces } from './nativeExample';

const words = createWords('en-US');
const formulas = (indicators: number, settings: Partial<Settings> = {}) =>
  nativeFormulas(nativeJudgement(indicators, settings), nativePlaces(indicators));

/** In Excel 2007 and in every spreadsheet since; arguments of none of them need to be entered as arrays. */
const oldFunctions = [
  'AND', 'AVERAGEIF', 'COUNT', 'COUNTIF', 'FREQUENCY', 'IF', 'IFERROR', 'INT', 'ISNUMBER', 'LARGE', 'MAX', 'MEDIAN', 'MID',
  'MIN', 'N', 'OR', 'ROUNDUP', 'SUM', 'SUMIF', 'SUMPRODUCT', 'UPPER', 'VLOOKUP',
]; // prettier-ignore

const everySetting = (['count', 'value', 'limits'] as const).flatMap((method) =>
  (['rank', 'minmax', 'ordered', 'median', 'best', 'worst', 'table'] as const).map((combination) => {
    const limits = { scale: [50], contribution: [9, 5], brandShare: [9, 5, 1] };
    return { method, combination, limits, decisions: { AAC: 'A' } } as const;
  }),
);

describe('native formulas', () => {
  it('give one indicator its tier from the borders in the limits', () => {
    const { tier, profile, score, helpers } = formulas(1);
    expect(tier(6)).toMatch(
      /^=IF\(AND\(Overview!\$C\$8=0,ISNUMBER\(D7\),Overview!\$C\$11>0\),MID\("ABC",1\+COUNTIF\(Overview!\$C\$22:\$C\$23,">="&D7\),1\),""\)$/,
    );
    expect(profile(6)).toBe('=A7');
    expect([score, helpers]).toEqual([undefined, []]);
  });

  it('have a column for whatever nativeColumns names', () => {
    for (const settings of everySetting) {
      for (const indicators of [1, 2, 3]) {
        const judgement = nativeJudgement(indicators, settings);
        const { helpers, score } = nativeFormulas(judgement, nativePlaces(indicators));
        const columns = nativeColumns(judgement, words);
        expect(helpers).toHaveLength(columns.length);
        expect(columns.some(({ kind }) => kind === 'share')).toBe(score !== undefined);
      }
    }
  });

  it('know none but old functions, each at most as long as a cell takes', () => {
    const used = new Set<string>();
    for (const settings of everySetting) {
      for (const indicators of [1, 2, 3]) {
        const judgement = nativeJudgement(indicators, settings);
        const places = nativePlaces(indicators);
        const { tier, profile, score, helpers } = nativeFormulas(judgement, places);
        const ofRow = [tier, profile, ...(score ? [score] : []), ...helpers].map((formula) => formula(5));
        const ofLimits = nativeLimits(judgement, places, words).flatMap(({ cells }) =>
          cells.flat().flatMap((cell) => (cell !== null && typeof cell === 'object' ? [cell.formula] : [])),
        );
        for (const formula of [...ofRow, ...ofLimits]) {
          expect(formula.length).toBeLessThan(1500);
          for (const [, name] of formula.replace(/"[^"]*"/g, '').matchAll(/([A-Z][A-Z.]*)\(/g)) used.add(name!);
        }
      }
    }
    expect([...used].filter((name) => !oldFunctions.includes(name))).toEqual([]);
    expect(used.size).toBeGreaterThan(15);
  });
});
