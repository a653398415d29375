import { foldedKey } from '../../../../src/core/intake/rows/foldedKey';
import { similarCustomers } from '../../../../src/core/intake/rows/similarCustomers';

describe('similar customers', () => {
  it('differ only by case, width, white space or marks without width', () => {
    const ids = ['ＡＣＭＥ', 'Bo', 'Acme', 'ac me', 'A\u200bcme\u3000', 'acme', '上海 客户', '上海客户'];
    expect(similarCustomers(ids)).toEqual([
      [0, 2, 3, 4, 5],
      [6, 7],
    ]);
  });

  it('are none where characters differ, though they look alike or one is another raised', () => {
    expect(similarCustomers(['10²', '102', 'Acme', 'Acmé', 'Acme.', '123', '0123', '__proto__'])).toEqual([]);
    expect(similarCustomers(['\u200b', '\u200c', ''])).toEqual([]);
    expect(similarCustomers([])).toEqual([]);
  });

  it('are none among keys of marks without width, with a few looks at each key, however many there are', () => {
    const looksPerKey = (keys: number) => {
      let looks = 0;
      const ids = new Proxy(
        Array.from({ length: keys }, (_, at) =>
          [...at.toString(2)].map((bit) => (bit === '1' ? '\u200b' : '\u200c')).join(''),
        ),
        {
          get: (of, key) => {
            looks++;
            return Reflect.get(of, key, of) as unknown;
          },
        },
      );
      expect(similarCustomers(ids)).toEqual([]);
      expect(looks).toBeGreaterThan(keys);
      return looks / keys;
    };
    for (const keys of [800, 8000]) expect(looksPerKey(keys)).toBeLessThan(10);
  });

  it('are found as by comparing every folded key, among many', () => {
    const ids = Array.from({ length: 3000 }, (_, at) =>
      at % 3 === 0 ? `Dealer ${at}` : `DEALER${at - (at % 3)}${at % 3 === 1 ? ' ' : ''}`,
    );
    const byKey = new Map<string, number[]>();
    ids.forEach((id, at) => byKey.set(foldedKey(id), [...(byKey.get(foldedKey(id)) ?? []), at]));
    expect(similarCustomers(ids)).toEqual([...byKey.values()]);
  });
});
