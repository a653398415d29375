import type { TrendDirection } from '../../../src/core/stability/CustomerStability';
import { stabilityCounts } from '../../../src/taskpane/result/stabilityCounts';
import { customerFrom, judgementWith, stabilityFrom } from './customerFrom';

const trend = (direction: TrendDirection) => ({ slope: 0.1, t: 3, direction });

describe('stabilityCounts', () => {
  it('counts classes and trends; a figure that is not there counts in none', () => {
    const counts = stabilityCounts(
      judgementWith([
        customerFrom('a', 'A', { stability: stabilityFrom({ trend: trend('growing') }) }),
        customerFrom('b', 'B', { stability: stabilityFrom({ class: 'Z', trend: trend('growing') }) }),
        customerFrom('c', 'B', { stability: stabilityFrom({ class: 'Y', trend: trend('shrinking') }) }),
        customerFrom('d', 'C', { stability: stabilityFrom({ class: undefined, trend: trend('level') }) }),
        customerFrom('e', 'C'),
      ]),
    );
    expect(counts.classes).toEqual({ X: 1, Y: 1, Z: 1 });
    expect(counts.trends).toEqual({ growing: 2, level: 1, shrinking: 1 });
  });

  it('names as at risk only the lapsing and lost of the best tier', () => {
    const counts = stabilityCounts(
      judgementWith([
        customerFrom('a', 'A', { stability: stabilityFrom({ verdict: 'lapsing' }) }),
        customerFrom('b', 'A', { stability: stabilityFrom({ verdict: 'lost' }) }),
        customerFrom('c', 'A', { stability: stabilityFrom({ verdict: 'unsteady' }) }),
        customerFrom('d', 'B', { stability: stabilityFrom({ verdict: 'lost' }) }),
      ]),
    );
    expect(counts.atRisk).toBe(2);
  });
});
