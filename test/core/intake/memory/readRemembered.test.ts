import { readRemembered } from '../../../../src/core/intake/memory/readRemembered';
import { remembered } from './remembered';

const stored = (change: (one: Record<string, unknown>) => void) => {
  const one = JSON.parse(JSON.stringify(remembered())) as Record<string, unknown>;
  change(one);
  return readRemembered([one]);
};

describe('what the workbook’s settings hold', () => {
  it('is taken as it was stored', () => {
    expect(stored(() => undefined)).toEqual([remembered()]);
  });

  it.each([undefined, null, 5, 'junk', {}, { length: 1 }])('holds nothing when it is %j', (value) => {
    expect(readRemembered(value)).toEqual([]);
  });

  it('loses only the entries that are not well-formed', () => {
    expect(readRemembered([null, 'x', [], {}, remembered(), { ...remembered(), mapping: {} }])).toEqual([remembered()]);
  });

  it('holds no layout that there is not, and no header that is no text or missing', () => {
    expect(stored((one) => (one.layout = { titleRows: -1, headerRows: 1 }))).toEqual([]);
    expect(stored((one) => (one.layout = { titleRows: 0, headerRows: 3 }))).toEqual([]);
    expect(stored((one) => (one.layout = null))).toEqual([]);
    expect(stored((one) => (one.headers = { 0: '日期', 1: '客户' }))).toEqual([]);
    expect(stored((one) => (one.headers = { 0: '日期', 1: '客户', 2: 7 }))).toEqual([]);
    expect(stored((one) => (one.headers = null))).toEqual([]);
    expect(stored((one) => (one.treatments = {}))).toEqual([]);
  });

  it('holds no sheet without a name and no headers seen that are no texts', () => {
    expect(stored((one) => delete one.sheetName)).toEqual([]);
    expect(stored((one) => delete one.seen)).toEqual([]);
    expect(stored((one) => (one.seen = ['客户', 7]))).toEqual([]);
    expect(stored((one) => (one.seen = { length: 3 }))).toEqual([]);
  });

  it('brings nothing along that belongs to no choice', () => {
    expect(
      stored((one) => Object.assign(one, { junk: 1, headers: { ...remembered().headers, 9: 'x', y: 'z' } })),
    ).toEqual([remembered()]);
    expect(stored((one) => (one.layout = { titleRows: 0, headerRows: 1, junk: 1 }))).toEqual([remembered()]);
  });

  it('cannot reach behind objects by names such as __proto__', () => {
    const text = JSON.stringify(remembered());
    const hostile = [
      text.replace('{', '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},'),
      text.replace('"headers":{', '"headers":{"__proto__":{"polluted":1},'),
      text.replace('"treatments":{', '"treatments":{"__proto__":{"polluted":1},'),
    ].map((each) => JSON.parse(each) as unknown);
    const read = readRemembered(hostile);
    expect(read).toHaveLength(3);
    for (const each of read) expect(Object.getPrototypeOf(each)).toBe(Object.prototype);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
    const inherited = JSON.parse(
      text.replace('"headers":{"0":"日期"', '"headers":{"__proto__":{"0":"日期"}'),
    ) as unknown;
    expect(readRemembered([inherited])).toEqual([]);
  });

  it('is soon read, however deep or large it is', () => {
    let deep: unknown = 'x';
    for (let at = 0; at < 10_000; at++) deep = [deep];
    const long = 'x'.repeat(1_000_000);
    const start = performance.now();
    expect(readRemembered([deep, { ...remembered(), mapping: deep }, { ...remembered(), layout: deep }])).toEqual([]);
    expect(readRemembered(new Array(1_000_000).fill(remembered()))).toHaveLength(20);
    expect(stored((one) => (one.seen = new Array(100_000).fill(long.slice(0, 10))))[0]?.seen).toEqual(['xxxxxxxxxx']);
    expect(stored((one) => (one.seen = [long]))[0]?.seen[0]).toHaveLength(100);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
