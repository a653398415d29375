import { columnWidths } from '../../src/sheets/columnWidths';
import { reportLayout } from '../../src/sheets/reportLayout';
import { tableColumns } from '../../src/sheets/tableColumns';
import { summaryBlocks } from '../../src/sheets/summaryBlocks';
import { textWidth } from '../../src/sheets/textWidth';
import { createWords } from '../../src/locales/createWords';
import { judgementFrom, tenCustomers } from './judgementFrom';

const widthsFor = (name: string) => {
  const judgement = judgementFrom(['Sales'], [['K00', name, 500], ...tenCustomers]);
  const layout = reportLayout(judgement, 'values');
  return {
    name: columnWidths(judgement, layout)[layout.name]!,
    reason: columnWidths(judgement, layout)[layout.reason]!,
  };
};

describe('column widths', () => {
  it('fit the longest name, within limits', () => {
    expect(widthsFor('A').name).toBe(14);
    expect(widthsFor('A name of 22 letters..').name).toBe(24);
    expect(widthsFor('x'.repeat(200)).name).toBe(36);
  });

  it('count a Chinese character twice', () => {
    expect(widthsFor('上海某某贸易有限公司').name).toBe(22);
  });

  it('fit the headers of summary and table in both languages, with room for a filter button', () => {
    for (const language of ['en-US', 'zh-CN'] as const) {
      for (const headers of [['Sales'], ['Sales', 'Profit']]) {
        const words = createWords(language);
        const judgement = judgementFrom(headers, tenCustomers);
        const layout = reportLayout(judgement, 'formulas');
        const widths = columnWidths(judgement, layout);
        const formats = headers.map(() => '0');
        const table = tableColumns({ judgement, form: 'formulas' }, layout, headers, formats, words);
        table.slice(layout.rank).forEach(({ header }, index) => {
          expect(widths[layout.rank + index]!).toBeGreaterThanOrEqual(textWidth(header) + 3);
        });
        const [, summary] = summaryBlocks(judgement, layout, 'Sales', '0', words);
        summary!.cells[0]!.slice(1).forEach((header, index) => {
          expect(widths[index + 1]!).toBeGreaterThan(textWidth(String(header)));
        });
      }
    }
  });

  it('give the reason most room', () => {
    expect(widthsFor('A').reason).toBeGreaterThan(50);
  });
});
