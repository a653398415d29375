import { ledgerColumns, type LedgerSource } from '../../../src/sheets/plans/ledgerColumns';

const places = { ids: 0, days: 3, amounts: [28] };
const source: LedgerSource = {
  sheetName: "Li's",
  firstRow: 1,
  rows: 500,
  headers: { 0: 'Dealer', 3: 'Day of order', 28: '回款 2' },
  grows: true,
};
const columnsOf = (more: Partial<LedgerSource> = {}) => ledgerColumns({ ...source, ...more }, places, ['payments']);

describe('the columns of a source for formulas', () => {
  it('are those of its table', () => {
    expect(columnsOf({ tableName: 'Sales' })).toEqual({
      ids: 'Sales[Dealer]',
      days: 'Sales[Day of order]',
      payments: 'Sales[回款 2]',
    });
  });

  it('end at the last day where rows may be added', () => {
    expect(columnsOf().payments).toBe("'Li''s'!$AC$2:INDEX('Li''s'!$AC:$AC,plan_ledgerEnd)");
    expect(columnsOf().ids).toBe("'Li''s'!$A$2:INDEX('Li''s'!$A:$A,plan_ledgerEnd)");
    expect(columnsOf().end).toBe(`IFERROR(MATCH(9.99E+307,'Li''s'!$D:$D),"")`);
  });

  it('are fixed where the rows were chosen from more', () => {
    expect(columnsOf({ grows: false })).toEqual({
      ids: "'Li''s'!$A$2:$A$501",
      days: "'Li''s'!$D$2:$D$501",
      payments: "'Li''s'!$AC$2:$AC$501",
    });
  });

  it.each(['', 'Day [order]', 'Day\nof order', "Day's", '#', 'Day ', 'dealer'])(
    'are addresses where a header of the table is %j',
    (header) => {
      const { days } = columnsOf({ tableName: 'Sales', headers: { ...source.headers, 3: header } });
      expect(days).toMatch(/^'Li''s'!\$D\$2:/);
    },
  );
});
