import { defaultSettings } from '../../../src/core/abc/defaultSettings';
import { createWords } from '../../../src/locales/createWords';
import { summaryBlocks } from '../../../src/sheets/report/summaryBlocks';
import { cellsOf, shown } from '../cellsOf';
import { judgementFrom, tenCustomers } from '../judgementFrom';

const judgement = judgementFrom(['Sales'], tenCustomers);
const ranges = { tiers: "'C'!A5:A14", values: "'C'!F5:F14", stability: undefined, judged: '27' };
const words = createWords('en-US');
const widths = [24, 12, 12, 19, 14, 14];
const grid = cellsOf({ blocks: summaryBlocks(judgement, ranges, 4, 'Sales', '#,##0.00', widths, words) }).map((line) =>
  line.map(shown),
);

describe('the summary by tier', () => {
  it('has a row a tier under its headers, and a total', () => {
    expect(grid.slice(4).map(([first]) => first)).toEqual(['Summary by tier', 'Tier', 'A', 'B', 'C', 'Total', 'Check']);
    expect(grid[5]).toEqual(['Tier', 'Customers', 'Share', 'Share of positive', 'Sales', 'From Sales']);
  });

  it('calls the share a share of positive amounts only where an amount lies below zero', () => {
    const shareHeader = (least: number, language: 'en-US' | 'zh-CN') => {
      const list = judgementFrom(['Sales', 'Profit'], [...tenCustomers.slice(0, 9), ['K10', 'Jasmine', least, -5]]);
      const [, header] = summaryBlocks(list, ranges, 4, 'Sales', '0', widths, createWords(language));
      return header!.cells[0]![3];
    };
    expect([shareHeader(0, 'en-US'), shareHeader(-0.01, 'en-US')]).toEqual(['Value share', 'Share of positive']);
    expect([shareHeader(0, 'zh-CN'), shareHeader(-0.01, 'zh-CN')]).toEqual(['金额占比', '正数金额占比']);
  });

  it('counts, adds and finds the smallest value with ordinary formulas over the other sheet', () => {
    expect(grid[6]).toEqual([
      'A',
      "=COUNTIF('C'!A5:A14,A7)",
      '=IF(SUM(B7:B9)=0,0,B7/SUM(B7:B9))',
      `=IF(SUMIF('C'!F5:F14,">0")>0,SUMIFS('C'!F5:F14,'C'!A5:A14,A7,'C'!F5:F14,">0")/SUMIF('C'!F5:F14,">0"),"")`,
      "=SUMIF('C'!A5:A14,A7,'C'!F5:F14)",
      `=IF(COUNTIFS('C'!A5:A14,A7,'C'!F5:F14,">-1E+300")=0,"",MINIFS('C'!F5:F14,'C'!A5:A14,A7))`,
    ]);
    expect(grid[9]).toEqual(['Total', '=SUM(B7:B9)', '=SUM(C7:C9)', '=SUM(D7:D9)', '=SUM(E7:E9)', null]);
  });

  it('wraps its headers only where one is wider than its column', () => {
    const wraps = (header: string) => summaryBlocks(judgement, ranges, 4, header, '0', widths, words)[1]!.wraps;
    expect([wraps('Sales'), wraps('Sales of all branches')]).toEqual([false, true]);
  });

  it('says whether the tiers add up to the customers judged', () => {
    expect(grid[10]![0]).toBe('Check');
    expect(grid[10]![1]).toMatch(/^=IF\(SUM\(B7:B9\)=27,"OK","Differs: the tiers .*"\)$/);
  });

  it('knows as many tiers as the ratio has parts', () => {
    const five = judgementFrom(['Sales'], tenCustomers, { ...defaultSettings(), ratio: [1, 1, 1, 1, 1] });
    const rows = cellsOf({ blocks: summaryBlocks(five, ranges, 4, 'Sales', '0', widths, words) });
    expect(rows.slice(6).map(([first]) => first)).toEqual(['A', 'B', 'C', 'D', 'E', 'Total', 'Check']);
  });
});
