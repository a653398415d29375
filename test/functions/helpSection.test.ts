import { DOMParser, type Element } from '@xmldom/xmldom';
import { agingMetadata } from '../../src/functions/aging';
import { helpSection } from '../../src/functions/helpSection';
import { measureMetadata } from '../../src/functions/measure';
import { createFunctionWords } from '../../src/locales/createFunctionWords';

const chinese = createFunctionWords('zh-CN');
const english = createFunctionWords('en-US');

/** The texts of a table's cells, row by row. */
function rowsOf(section: string, place: number): string[][] {
  const table = new DOMParser().parseFromString(section, 'text/html').getElementsByTagName('table')[place]!;
  const cells = (row: Element) => Array.from(row.childNodes, (cell) => cell.textContent ?? '');
  return Array.from(table.getElementsByTagName('tr'), cells);
}

describe('the help of one function', () => {
  it('names its arguments and marks those that may be left out', () => {
    expect(rowsOf(helpSection(agingMetadata, english), 0).map(([name]) => name)).toEqual([
      'Argument',
      'dates',
      'amounts',
      'as_of',
      'limits (optional)',
    ]);
    expect(rowsOf(helpSection(agingMetadata, chinese), 0).at(-1)![0]).toBe('界限（可省略）');
  });

  it('shows its example as a sheet: letters above, numbers beside, dates as dates', () => {
    expect(rowsOf(helpSection(agingMetadata, english), 1).slice(0, 4)).toEqual([
      ['', 'A', 'B', 'C'],
      ['1', 'Date', 'Amount', 'As of'],
      ['2', '2025-12-19', '120', '2026-03-31'],
      ['3', '2026-03-01', '80', ''],
    ]);
  });

  it('shows the formula with its answer, in the language of the page', () => {
    expect(helpSection(measureMetadata, chinese)).toContain(
      '<caption><code>=ABC.MEASURE(B2:B3,C2:C3)</code></caption>',
    );
    expect(rowsOf(helpSection(measureMetadata, chinese), 2)[0]![0]).toMatch(/^拜访：/);
    expect(rowsOf(helpSection(agingMetadata, chinese), 2)).toEqual([['140', '45', '0', '120', '30']]);
  });
});
