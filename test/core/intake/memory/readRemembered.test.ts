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

  it('is read however deep or long it is', () => {
    let deep: unknown = 'x';
    for (let at = 0; at < 10_000; at++) deep = [deep];
    expect(readRemembered([deep, { ...remembered(), mapping: deep }, { ...remembered(), layout: deep }])).toEqual([]);
    expect(stored((one) => (one.seen = ['x'.repeat(1_000_000)]))[0]?.seen[0]).toHaveLength(100);
  });

  it('is looked at no further than choices are kept, and a few times a header', () => {
    const counted = (list: unknown[]) => {
      const looks = { count: 0 };
      const get = (of: unknown[], key: string | symbol) => {
        looks.count++;
        return Reflect.get(of, key, of) as unknown;
      };
      return { looks, list: new Proxy(list, { get }) };
    };
    const choices = counted(new Array(1_000_000).fill(remembered()));
    expect(readRemembered(choices.list)).toHaveLength(20);
    expect(choices.looks.count).toBeLessThan(100);
    for (const headers of [1000, 100_000]) {
      const seen = counted(Array.from({ length: headers }, (_, at) => `Header ${at}`));
      expect(readRemembered([{ ...remembered(), seen: seen.list }])[0]?.seen).toHaveLength(300);
      expect(seen.looks.count / headers).toBeLessThan(10);
    }
  });
});
