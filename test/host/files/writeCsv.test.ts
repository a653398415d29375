import { readCsv } from '../../../src/workbench/files/readCsv';
import { writeCsv } from '../../../src/workbench/files/writeCsv';

describe('writeCsv', () => {
  it('writes what readCsv reads, byte order mark, quotes, dates and full numbers included', () => {
    const text = '客户,日期,额\r\n"甲, ""乙""",2024-02-29,0.1234567890123\r\n00123,,-5\r\n';
    const [sheet] = readCsv(new TextEncoder().encode(text), 'a.csv').sheets;
    const written = writeCsv(sheet!);
    expect([...written.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder().decode(written)).toBe(text);
  });

  it('keeps the place of a sheet that does not begin at A1', () => {
    const [sheet] = readCsv(new TextEncoder().encode('x'), 'a.csv').sheets;
    const written = writeCsv({ ...sheet!, area: { row: 1, column: 2, rows: 1, columns: 1 } });
    expect(new TextDecoder().decode(written)).toBe('\r\n,,x\r\n');
  });
});
