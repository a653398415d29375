import { parseAreas } from '../../../src/workbench/page/parseAreas';

describe('parseAreas', () => {
  it('reads one area, with or without a sheet', () => {
    expect(parseAreas('B2:C3')).toEqual({ sheetName: undefined, areas: [{ row: 1, column: 1, rows: 2, columns: 2 }] });
    expect(parseAreas("'a, b''s'!A1").sheetName).toBe("a, b's");
  });

  it('reads whole columns and several areas', () => {
    const { sheetName, areas } = parseAreas('Data!A:U,D1:D3');
    expect(sheetName).toBe('Data');
    expect(areas).toEqual([
      { row: 0, column: 0, rows: 1_048_576, columns: 21 },
      { row: 0, column: 3, rows: 3, columns: 1 },
    ]);
  });

  it('refuses what is no address, by name', () => {
    expect(() => parseAreas('A1,nowhere')).toThrow('"nowhere" is no address');
    expect(() => parseAreas('')).toThrow('no address');
  });
});
