import type { Override } from '../../../src/core/history/Override';
import { overridesOn } from '../../../src/core/history/overridesOn';

const set = (customerId: string, more: Partial<Override> = {}): Override =>
  Object.freeze({ customerId, customer: 'Elm', tier: 'A', reason: 'Promised', author: 'Li Na', setOn: 45900, ...more });
const customers = [{ id: 'K1' }, { id: 'K2' }, { id: 'K?' }];

describe('tiers set by hand', () => {
  it('apply up to and on their last day', () => {
    const until = set('K1', { expiresOn: 46000 });
    expect(overridesOn([until], customers, 46000)).toEqual({ overrideOf: new Map([['K1', until]]), idle: [] });
    expect(overridesOn([until], customers, 46001)).toEqual({
      overrideOf: new Map(),
      idle: [{ override: until, because: 'expired' }],
    });
  });

  it('apply to the very customer and to no other that looks like it', () => {
    const strange = ['k1', ' K1', 'K*', 'Ｋ1'].map((id) => set(id));
    const meant = set('K?');
    expect(overridesOn([...strange, meant], customers, 46000)).toEqual({
      overrideOf: new Map([['K?', meant]]),
      idle: strange.map((override) => ({ override, because: 'noCustomer' })),
    });
  });

  it('are replaced by the one set last, the lower one of a day, also when that has expired', () => {
    const [old, young] = [set('K1', { tier: 'B', setOn: 45800 }), set('K1', { tier: 'A', setOn: 45900 })];
    expect(overridesOn([young, old], customers, 46000)).toEqual({ overrideOf: new Map([['K1', young]]), idle: [] });
    const lower = set('K1', { tier: 'C' });
    expect(overridesOn([young, lower], customers, 46000).overrideOf.get('K1')).toBe(lower);
    const short = set('K1', { setOn: 45950, expiresOn: 45960 });
    expect(overridesOn([short, old, young], customers, 46000)).toEqual({
      overrideOf: new Map(),
      idle: [{ override: short, because: 'expired' }],
    });
  });
});
