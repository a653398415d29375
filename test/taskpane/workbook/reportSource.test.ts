import type { WrittenReport } from '../../../src/actions/listReports';
import { createWords } from '../../../src/locales/createWords';
import { createNumberFormats } from '../../../src/taskpane/display/createNumberFormats';
import { reportSource } from '../../../src/taskpane/workbook/reportSource';

const report: WrittenReport = Object.freeze({
  sheetId: '{1}',
  sheetName: 'ABC customers',
  readOn: '2024-06-30',
  source: { sheetName: 'My orders', address: 'A1:D11' },
});
const say = (given: Partial<WrittenReport> = {}) =>
  reportSource({ ...report, ...given }, createWords('en-US'), createNumberFormats('en-US'));

describe('reportSource', () => {
  it('says when the data was read, and from where', () => {
    expect(say()).toBe("Read on Jun 30, 2024 from 'My orders'!A1:D11");
    expect(say({ tableName: 'Sales' })).toBe('Read on Jun 30, 2024 from table Sales');
  });

  it('repeats a day that is none, rather than guess one', () => {
    expect(say({ readOn: 'last week' })).toBe("Read on last week from 'My orders'!A1:D11");
  });
});
