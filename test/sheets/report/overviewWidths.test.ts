import { createWords } from '../../../src/locales/createWords';
import { overviewGrid } from '../../../src/sheets/report/overviewGrid';
import { overviewWidths } from '../../../src/sheets/report/overviewWidths';
import { textWidth } from '../../../src/sheets/texts/textWidth';
import { judgementFrom, tenCustomers } from '../judgementFrom';

const judgement = judgementFrom(['Sales', 'Profit'], tenCustomers);
const sum = (widths: readonly number[]) => widths.slice(0, overviewGrid.columns).reduce((all, width) => all + width, 0);

describe('the widths of the overview', () => {
  it('are together as wide as a page and as a screen beside the pane', () => {
    expect(sum(overviewWidths(judgement, ['#,##0', '#,##0'], 'values'))).toBeLessThanOrEqual(147);
  });

  it('fit the largest sum, which Excel would not cut but hide', () => {
    const rich = judgementFrom(['Sales'], [...tenCustomers, ['K11', 'Kapok', 98_765_432_109.5]]);
    const widths = overviewWidths(rich, ['#,##0.00'], 'values');
    const least = '98,765,432,650.00'.length;
    expect([widths[4]! > least, widths[5]! > least, widths[1]! > least]).toEqual([true, true, false]);
    expect(overviewWidths(rich, ['#,##0.00'], 'native')[1]!).toBeGreaterThan(least);
  });

  it('leave room for the sentences beside native limits, in both languages', () => {
    const [width] = overviewWidths(judgement, ['#,##0', '#,##0'], 'native');
    for (const language of ['en-US', 'zh-CN'] as const) {
      const words = createWords(language);
      const labels = ['tolerance', 'groupStart', 'groupEnd', 'cutPlace', 'cutSum', 'least'];
      for (const label of labels) {
        expect([label, textWidth(words(`sheet.native.row.${label}`, { tier: 'B' })) <= width!]).toEqual([label, true]);
      }
    }
  });
});
