import { defaultSettings } from '../../src/core/abc/defaultSettings';
import { createWords } from '../../src/locales/createWords';
import { reportLayout } from '../../src/sheets/reportLayout';
import { summaryBlocks } from '../../src/sheets/summaryBlocks';
import { cellsOf, shown } from './cellsOf';
import { judgementFrom, tenCustomers } from './judgementFrom';

const judgement = judgementFrom(['Sales'], tenCustomers);
const layout = reportLayout(judgement, 'values');
const blocks = summaryBlocks(judgement, layout, 'Sales', '#,##0.00', createWords('en-US'));
const grid = cellsOf({ blocks }).map((line) => line.map(shown));

describe('the summary by tier', () => {
  it('has a row a tier under its headers, and a total', () => {
    expect(grid.slice(5).map(([first]) => first)).toEqual(['Summary by tier', 'Tier', 'A', 'B', 'C', 'Total']);
    expect(grid[6]).toEqual(['Tier', 'Customers', 'Share', 'Share of positive', 'Sales', 'From Sales']);
  });

  it('calls the share a share of positive amounts only where an amount lies below zero', () => {
    const shareHeader = (least: number, language: 'en-US' | 'zh-CN') => {
      const list = judgementFrom(['Sales', 'Profit'], [...tenCustomers.slice(0, 9), ['K10', 'Jasmine', least, -5]]);
      const [, header] = summaryBlocks(list, reportLayout(list, 'values'), 'Sales', '0', createWords(language));
      return header!.cells[0]![3];
    };
    expect([shareHeader(0, 'en-US'), shareHeader(-0.01, 'en-US')]).toEqual(['Value share', 'Share of positive']);
    expect([shareHeader(0, 'zh-CN'), shareHeader(-0.01, 'zh-CN')]).toEqual(['金额占比', '正数金额占比']);
  });

  it('counts, adds and finds the smallest value with ordinary formulas over the table', () => {
    expect(grid[7]).toEqual([
      'A',
      '=COUNTIF(A30:A39,A8)',
      '=IF(SUM(B8:B10)=0,0,B8/SUM(B8:B10))',
      '=IF(SUMIF(F30:F39,">0")>0,SUMIFS(F30:F39,A30:A39,A8,F30:F39,">0")/SUMIF(F30:F39,">0"),"")',
      '=SUMIF(A30:A39,A8,F30:F39)',
      '=IF(COUNTIFS(A30:A39,A8,F30:F39,">-1E+300")=0,"",MINIFS(F30:F39,A30:A39,A8))',
    ]);
    expect(grid[10]).toEqual(['Total', '=SUM(B8:B10)', '=SUM(C8:C10)', '=SUM(D8:D10)', '=SUM(E8:E10)', null]);
  });

  it('knows as many tiers as the ratio has parts', () => {
    const five = judgementFrom(['Sales'], tenCustomers, { ...defaultSettings(), ratio: [1, 1, 1, 1, 1] });
    const rows = summaryBlocks(five, reportLayout(five, 'values'), 'Sales', '0', createWords('en-US'));
    expect(
      cellsOf({ blocks: rows })
        .slice(7)
        .map(([first]) => first),
    ).toEqual(['A', 'B', 'C', 'D', 'E', 'Total']);
  });
});
