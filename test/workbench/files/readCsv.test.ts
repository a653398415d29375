import { readCsv } from '../../../src/workbench/files/readCsv';

const utf8 = (text: string) => new TextEncoder().encode(text);
const contents = (text: string) => readCsv(utf8(text), 'a.csv').sheets[0]!.contents;

describe('readCsv', () => {
  it('types numbers and ISO dates, and leaves ids and everything else as text', () => {
    const [sheet] = readCsv(
      utf8('a,b,c,d,e,f\n1.5,-2e3,00123,2024-02-29,2023-02-29,12345678901234567890\n'),
      'data/Sales 2024.csv',
    ).sheets;
    expect(sheet!.name).toBe('Sales 2024');
    expect(sheet!.area).toEqual({ row: 0, column: 0, rows: 2, columns: 6 });
    expect(sheet!.values[1]).toEqual([1.5, -2000, '00123', 45351, '2023-02-29', '12345678901234567890']);
    expect(sheet!.formats[1]!.map((format) => format.numberFormat)).toEqual([
      undefined,
      undefined,
      undefined,
      'yyyy-mm-dd',
      undefined,
      undefined,
    ]);
  });

  it('keeps what looks like a formula, an apostrophe or an error as text', () => {
    expect(contents("=1+1,'quoted,#N/A,TRUE,false")).toEqual([["'=1+1", "''quoted", "'#N/A", true, false]]);
  });

  it('fills short lines with blanks and drops the line break at the end', () => {
    expect(contents('a,b,c\r\n1\r\n,,x\r\n')).toEqual([
      ['a', 'b', 'c'],
      [1, null, null],
      [null, null, 'x'],
    ]);
  });

  it('finds the delimiter, and takes commas and line breaks in quotes as part of the text', () => {
    expect(contents('a;b\n"x;\ny";"say ""hi"""')).toEqual([
      ['a', 'b'],
      ['x;\ny', 'say "hi"'],
    ]);
    expect(contents('one column\nx\ny')).toEqual([['one column'], ['x'], ['y']]);
  });

  it('reads UTF-8 with or without its mark, and GB18030', () => {
    expect(contents('\uFEFF客户,回款额')).toEqual([['客户', '回款额']]);
    const gb18030 = new Uint8Array([0xbf, 0xcd, 0xbb, 0xa7, 0x2c, 0x31]); // 客户,1
    expect(readCsv(gb18030, 'a.csv').sheets[0]!.contents).toEqual([['客户', 1]]);
  });

  it('gives an empty file one blank cell', () => {
    expect(readCsv(new Uint8Array(), '.csv').sheets[0]).toMatchObject({
      name: 'Sheet1',
      area: { rows: 1, columns: 1 },
    });
  });
});
