import { CurrencySets } from '../../../../src/core/intake/rows/CurrencySets';

describe('sets of currencies', () => {
  it('are the same however they came about, and none adds nothing', () => {
    const sets = new CurrencySets();
    const [yuan, dollar, euro] = [sets.of('CNY'), sets.of('USD'), sets.of('EUR')];
    expect(sets.of('USD')).toBe(dollar);
    expect(sets.of(undefined)).toBe(-1);
    expect([sets.union(yuan, -1), sets.union(-1, yuan), sets.union(yuan, yuan)]).toEqual([yuan, yuan, yuan]);
    expect(sets.union(sets.union(yuan, dollar), euro)).toBe(sets.union(dollar, sets.union(euro, yuan)));
    expect([sets.onlyOf(euro), sets.onlyOf(sets.union(yuan, euro))]).toEqual([2, undefined]);
  });

  it('count a row for each currency they hold', () => {
    const sets = new CurrencySets();
    const both = sets.union(sets.of('CNY'), sets.of('USD'));
    expect([...sets.countRows(Int32Array.of(both, sets.of('USD'), -1, both), Uint8Array.of(1, 1, 1, 0))]).toEqual([
      1, 2,
    ]);
  });
});
