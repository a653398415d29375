import { readTemplate } from '../../../../src/sheets/plans/readTemplate';
import { signingSheet } from '../../../../src/sheets/plans/signing/signingSheet';
import { cellsOf } from '../../cellsOf';

const customer = { customerId: 'a', customer: 'Fir', tier: 'A', accountManager: 'Lin' };

describe.each(['en-US', 'zh-CN'] as const)('the sheet of the signing tracker in %s', (language) => {
  const spec = signingSheet([customer, { ...customer, customerId: 'b' }], 2027, 46000, 'Sign', 'AbcSign2', language);
  const [{ name, row, rows, columns }] = spec.tables as [(typeof spec.tables)[number]];

  it('is one table under the six steps, and nothing under it', () => {
    expect([spec.name, spec.tables.length, name, rows]).toEqual(['Sign', 1, 'AbcSign2', 3]);
    expect(cellsOf(spec)).toHaveLength(row + rows);
    expect(spec.columnWidths).toHaveLength(columns);
    expect(spec.columnWidths.reduce((sum, width) => sum + width, 0)).toBeLessThan(240);
  });

  it('colours the whole row of who is late by the word beside it, also of rows that come later', () => {
    const late = spec.formatRules!.find(({ area }) => area.columns === columns)!;
    expect(late).toMatchObject({ area: { row: row + 1, column: 0 }, formula: expect.stringMatching(/^=\$Q\d+="/) });
    expect(late.area.rows).toBeGreaterThan(rows + 100);
  });

  it('is found again by what it keeps', () =>
    expect(readTemplate(spec.properties!)).toMatchObject({ template: 'signing', language, year: 2027 }));
});
