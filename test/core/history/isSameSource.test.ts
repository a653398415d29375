import { isSameSource, type SourceNames } from '../../../src/core/history/isSameSource';

const sheet: SourceNames = { sheetName: 'Sales', sheetId: '{1}' };

describe('isSameSource', () => {
  it('knows a table and a name on any sheet', () => {
    expect(isSameSource({ ...sheet, tableName: 'T' }, { sheetName: 'Other', sheetId: '{2}', tableName: 'T' })).toBe(
      true,
    );
    expect(isSameSource({ ...sheet, tableName: 'T' }, { ...sheet, tableName: 'U' })).toBe(false);
    expect(isSameSource({ ...sheet, tableName: 'T' }, sheet)).toBe(false);
    expect(isSameSource({ ...sheet, rangeName: 'N' }, { sheetName: 'Other', rangeName: 'N' })).toBe(true);
    expect(isSameSource({ ...sheet, rangeName: 'N' }, sheet)).toBe(false);
  });

  it('knows a sheet under another name, and by its name where an earlier recipe keeps no id', () => {
    expect(isSameSource(sheet, { sheetName: 'Renamed', sheetId: '{1}' })).toBe(true);
    expect(isSameSource(sheet, { sheetName: 'Sales', sheetId: '{2}' })).toBe(false);
    expect(isSameSource(sheet, { sheetName: 'Sales' })).toBe(true);
    expect(isSameSource(sheet, { sheetName: 'Other' })).toBe(false);
  });
});
