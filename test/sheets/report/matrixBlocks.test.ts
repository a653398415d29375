import { createWords } from '../../../src/locales/createWords';
import { matrixBlocks } from '../../../src/sheets/report/matrixBlocks';
import { cellsOf, shown } from '../cellsOf';
import { ledgerJudgement } from '../ledgerJudgement';

const words = createWords('en-US');
const judgement = ledgerJudgement();
const ranges = { tiers: "'C'!A5:A31", values: "'C'!F5:F31", stability: "'C'!H5:H31", judged: '27' };

describe('tier by stability', () => {
  it('counts in living formulas every tier and word that occurs, and checks its sums', () => {
    const grid = cellsOf({ blocks: matrixBlocks(judgement, ranges, 10, words) }).map((line) => line.map(shown));
    const [tier, ...headers] = grid[11]!;
    const occurring = new Set(judgement.customers.map(({ stability }) => stability?.verdict));
    expect([tier, headers.at(-1), headers.length]).toEqual(['Tier', 'Customers', occurring.size + 1]);
    expect(grid[12]!.slice(0, 2)).toEqual(['A', "=COUNTIFS('C'!A5:A31,A13,'C'!H5:H31,B12)"]);
    expect(grid[12]!.at(headers.length)).toBe("=COUNTIF('C'!A5:A31,A13)");
    expect(grid[15]!.slice(0, 2)).toEqual(['Total', '=SUM(B13:B15)']);
    expect(grid[16]![0]).toBe('Check');
    expect(grid[16]![1]).toMatch(/^=IF\(AND\(SUM\(B13:.15\)=(.16),\1=27\),"OK","Differs: the counts .*"\)$/);
  });

  it('is not there without dates', () => {
    expect(matrixBlocks(judgement, { ...ranges, stability: undefined }, 10, words)).toEqual([]);
  });
});
