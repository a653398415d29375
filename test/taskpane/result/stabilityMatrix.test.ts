import { stabilityMatrix } from '../../../src/taskpane/result/stabilityMatrix';
import { customerFrom, judgementWith, stabilityFrom } from './customerFrom';

const steady = { stability: stabilityFrom() };
const lost = { stability: stabilityFrom({ verdict: 'lost' }) };

describe('stabilityMatrix', () => {
  it('counts each judged customer once, under the own tier and verdict', () => {
    const { tiers, rows, largest } = stabilityMatrix(
      judgementWith([
        customerFrom('a', 'A', steady),
        customerFrom('b', 'C', steady),
        customerFrom('c', 'C', steady),
        customerFrom('d', 'B', lost),
      ]),
    );
    expect(tiers).toEqual(['A', 'B', 'C']);
    expect(rows.filter(({ total }) => total > 0)).toEqual([
      { answer: 'steady', counts: [1, 0, 2], total: 3 },
      { answer: 'lost', counts: [0, 1, 0], total: 1 },
    ]);
    expect(largest).toBe(2);
  });

  it('lists every verdict, and "unknown" only where somebody has none', () => {
    const answers = (customers: Parameters<typeof judgementWith>[0]) =>
      stabilityMatrix(judgementWith(customers)).rows.map(({ answer }) => answer);
    const verdicts = ['steady', 'wavering', 'unsteady', 'lapsing', 'lost', 'tooShort'];
    expect(answers([customerFrom('a', 'A', steady)])).toEqual(verdicts);
    expect(answers([customerFrom('a', 'A')])).toEqual([...verdicts, 'unknown']);
    expect(answers([customerFrom('a', 'A', { stability: stabilityFrom({ verdict: undefined }) })])).toEqual([
      ...verdicts,
      'unknown',
    ]);
  });

  it('leaves out who is not judged', () => {
    const { rows } = stabilityMatrix(judgementWith([customerFrom('a', undefined), customerFrom('b', 'B', steady)]));
    expect(rows.reduce((sum, { total }) => sum + total, 0)).toBe(1);
  });
});
