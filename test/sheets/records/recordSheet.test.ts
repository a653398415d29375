import { createWords } from '../../../src/locales/createWords';
import { detailsSheet } from '../../../src/sheets/records/detailsSheet';
import { overridesSheet } from '../../../src/sheets/records/overridesSheet';
import { runsSheet } from '../../../src/sheets/records/runsSheet';
import { foundOn } from './tableOfSheet';
import { anEntry, anOverride, aRun } from './records';

const words = createWords('en-US');
const { expiresOn, ...forGood } = anOverride;

describe('the sheet of a record', () => {
  it('has one table at its first cell and nothing else, and starts hidden under a key of its own', () => {
    const specs = [runsSheet([aRun], words), detailsSheet([anEntry], words), overridesSheet([anOverride], words)];
    expect(specs.map(({ properties }) => properties)).toEqual(
      ['runs', 'details', 'overrides'].map((kind) => ({ 'abcPlanner.record': kind })),
    );
    for (const { blocks, tables, isHidden, freeze, columnWidths } of specs) {
      const [header, rows] = blocks;
      expect([isHidden, freeze]).toEqual([true, { rows: 1, columns: 0 }]);
      expect(tables).toEqual([
        { name: tables[0]!.name, row: 0, column: 0, rows: 2, columns: header!.cells[0]!.length },
      ]);
      expect([header!.row, header!.column, rows!.row, rows!.column, blocks.length]).toEqual([0, 0, 1, 0, 2]);
      expect([rows!.cells[0]!.length, rows!.formats!.length, columnWidths.length]).toEqual(
        Array(3).fill(tables[0]!.columns),
      );
    }
  });

  it('says a run in columns a person reads, the recipe last', () => {
    const { headers, rows } = foundOn(runsSheet([aRun], words));
    expect(headers.map((header, place) => [header, rows[0]![place]])).toEqual([
      ['Run', 3],
      ['Made on', 46000.5625],
      ['Source sheet', "Li's sales"],
      ['Source range', 'A1:D794'],
      ['Indicators', 'Sales, Margin'],
      ['Method', 'Method: customers in the ratio 1:2:2.'],
      ['Period', '2025-01-01 to 2025-12-31, months'],
      ['Customers judged', 793],
      ['Tier A', 159],
      ['Tier B', 317],
      ['Tier C', 317],
      ['Tier D', ''],
      ['Tier E', ''],
      ['For the add-in', '{"version":1}'],
    ]);
  });

  it('says a customer of a run and a tier set by hand in the language asked for', () => {
    const chinese = createWords('zh-CN');
    const { headers, rows } = foundOn(detailsSheet([anEntry], chinese));
    expect(Object.fromEntries(headers.map((header, place) => [header, rows[0]![place]]))).toMatchObject({
      客户编号: '00123',
      级别: 'A',
      计算级别: 'B',
      毛利额: '',
      稳定度: '期数不足',
      每期趋势: -0.031,
    });
    expect(foundOn(overridesSheet([anOverride, forGood], chinese)).rows).toEqual([
      ['00123', '=cmd|calc', 'A', 'Opens three shops in spring', '李娜', 46000, expiresOn, ''],
      ['00123', '=cmd|calc', 'A', 'Opens three shops in spring', '李娜', 46000, '', ''],
    ]);
  });

  it('shows days as days and moments to the minute', () => {
    expect(runsSheet([aRun], words).blocks[1]!.formats!.slice(0, 3)).toEqual(['0', 'yyyy-mm-dd hh:mm', null]);
    const { formats } = overridesSheet([anOverride], words).blocks[1]!;
    expect(formats!.slice(4)).toEqual([null, 'yyyy-mm-dd', 'yyyy-mm-dd', 'yyyy-mm-dd']);
  });

  it('has the one blank row that Excel asks for where there is nothing to keep yet', () => {
    const spec = overridesSheet([], words);
    expect([spec.tables[0]!.rows, foundOn(spec).rows]).toEqual([2, [Array(8).fill('')]]);
  });
});
