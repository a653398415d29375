import { datedPeriodRows } from '../../../../src/core/intake/totals/datedPeriodRows';
import { judgedFrom } from '../judgedFrom';
import { months, wideMapping, wideSheet } from '../wideSheet';

const [january, february] = months(2, 0).map(({ last }) => last) as [number, number];
const rows = [
  ['Ann', 5, 6, 1, '', 0.5],
  ['Bo', 0, '', '', 2, 0.2],
  ['合计', 5, 6, 1, 2, ''],
];

describe('the ledger of a wide sheet', () => {
  it('has a line for each row and period with an amount, shared by indicators of the same days', () => {
    expect(datedPeriodRows(judgedFrom(wideSheet(...rows), wideMapping))).toEqual({
      customerOf: Int32Array.of(0, 0, 1),
      days: Int32Array.of(january, february, february),
      amounts: [
        { values: Float64Array.of(5, 6, 0), known: Uint8Array.of(1, 1, 0) },
        { values: Float64Array.of(1, 0, 2), known: Uint8Array.of(1, 0, 1) },
        { values: new Float64Array(3), known: new Uint8Array(3) },
      ],
    });
  });

  it('lacks periods that are left out, and is none without an amount', () => {
    const left = judgedFrom(wideSheet(...rows), wideMapping, { futureDates: 'leaveOut' }, january);
    expect(datedPeriodRows(left)?.days).toEqual(Int32Array.of(january));
    expect(datedPeriodRows(judgedFrom(wideSheet(['Ann', 0, '', '', '', 1]), wideMapping))).toBeUndefined();
  });
});
