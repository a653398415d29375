import { sheetReference } from '../../src/sheets/sheetReference';

describe('a sheet named in a formula', () => {
  it('stands in quotes, its own apostrophes doubled, whatever it is called', () => {
    const named = ['ABC', "O'Neil's list", 'A1', '2026', 'ABC客户 (2)', 'R1C1', 'a!b'].map(sheetReference);
    expect(named).toEqual(["'ABC'!", "'O''Neil''s list'!", "'A1'!", "'2026'!", "'ABC客户 (2)'!", "'R1C1'!", "'a!b'!"]);
  });
});
