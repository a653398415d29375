import { structureTable } from '../../../../src/core/abc/spread/structureTable';

const indicator = { values: Float64Array.of(60, 30, 10, -20, 0), known: Uint8Array.of(1, 1, 1, 1, 0) };

describe('structureTable', () => {
  it('counts customers and adds up values a tier, shares adding up to 1', () => {
    const rows = structureTable(['A', 'B', 'C', 'C', undefined], indicator, ['A', 'B', 'C']);
    expect(rows).toEqual([
      { tier: 'A', count: 1, shareOfCustomers: 0.25, value: 60, shareOfValue: 0.6, fromValue: 60 },
      { tier: 'B', count: 1, shareOfCustomers: 0.25, value: 30, shareOfValue: 0.3, fromValue: 30 },
      { tier: 'C', count: 2, shareOfCustomers: 0.5, value: -10, shareOfValue: 0.1, fromValue: -20 },
    ]);
  });

  it('shows empty tiers and customers whose value is not known', () => {
    const rows = structureTable(['B', 'B', 'B', 'B', 'A'], indicator, ['A', 'B', 'C']);
    expect(rows[0]).toEqual({
      tier: 'A',
      count: 1,
      shareOfCustomers: 0.2,
      value: 0,
      shareOfValue: 0,
      fromValue: undefined,
    });
    expect(rows[2]).toMatchObject({ count: 0, shareOfCustomers: 0, fromValue: undefined });
  });

  it('has no shares of value when nothing lies above zero, and none of customers when nobody is judged', () => {
    const losses = { values: Float64Array.of(-1), known: Uint8Array.of(1) };
    expect(structureTable(['A'], losses, ['A'])[0]).toMatchObject({ value: -1, shareOfValue: undefined });
    expect(structureTable([undefined], losses, ['A'])[0]).toMatchObject({ count: 0, shareOfCustomers: 0 });
  });
});
