import {
  earlierNamesOfReview,
  planNamesOfReview,
  readReviewInput,
} from '../../../../src/sheets/plans/review/readReviewInput';
import { named } from '../named';

const source = { customerId: '00123', year: 2027, quarter: 2, language: 'en-US', is1904: false } as const;
const plan = { customer: ['Northwind'], tier: ['A'], manager: ['Lin'], unit: [''], closed: [5], tq: [1, 2, 3, 4] };

describe('what a review begins with', () => {
  it('is what the plan says, with the scores of the review before', () => {
    const read = readReviewInput({
      ...source,
      plan: named('plan', { ...plan, exAction: ['a', 'b', ''], exLate: [3, '', ''] }),
      earlier: { year: 2027, cells: named('qbr', { score_payments: [97], score_service: [''], total: [95.5] }) },
    });
    expect(read).toMatchObject({ customer: 'Northwind', tier: 'A', accountManager: 'Lin', closedMonths: 2 });
    expect([read.scores.payments, read.scores.service, read.lastTotal]).toEqual([{ last: 97 }, {}, 95.5]);
    expect(read.actions).toEqual({ all: 2, late: 1 });
  });

  it.each([
    [1, 3],
    [2, 2],
    [3, 0],
  ])('of quarter %i knows how many of its months are over: %i', (quarter, months) =>
    expect(readReviewInput({ ...source, quarter, plan: named('plan', plan) }).closedMonths).toBe(months),
  );

  it('is the customer and nothing else where the plan lost all its names', () => {
    const read = readReviewInput({ ...source, plan: {} });
    expect(read).toMatchObject({ customer: '00123', tier: 'B', accountManager: '', unit: '', closedMonths: 0 });
    expect([read.actions, read.lastTotal, read.lastCorrections]).toEqual([undefined, undefined, []]);
  });

  it('asks for each name once', () => {
    for (const names of [planNamesOfReview, earlierNamesOfReview]) expect(new Set(names).size).toBe(names.length);
  });
});
