import {
  earlierNamesOfReview,
  planNamesOfReview,
  readReviewInput,
} from '../../../../src/sheets/plans/review/readReviewInput';
import { named } from '../named';

const source = { customerId: '00123', year: 2027, quarter: 2, language: 'en-US', is1904: false } as const;
const plan = { customer: ['Northwind'], tier: ['A'], manager: ['Lin'], unit: [''], closed: [5], tq: [1, 2, 3, 4] };
const act = [1, 2, 3, 4, 5, '', 7];

describe('what a review begins with', () => {
  it('is what the plan says, with the scores of the review before', () => {
    const read = readReviewInput({
      ...source,
      plan: named('plan', { ...plan, act, exAction: ['a', 'b', ''], exLate: [3, '', ''] }),
      earlier: { year: 2027, cells: named('qbr', { score_payments: [97], score_service: [''], total: [95.5] }) },
    });
    expect(read).toMatchObject({ customer: 'Northwind', tier: 'A', accountManager: 'Lin', knownMonths: 2 });
    expect([read.scores.payments, read.scores.service, read.lastTotal]).toEqual([{ last: 97 }, {}, 95.5]);
    expect(read.actions).toEqual({ all: 2, late: 1 });
  });

  it.each([
    [1, 3],
    [2, 2],
    [3, 0],
  ])('of quarter %i knows how many of its months are over and have figures: %i', (quarter, months) =>
    expect(readReviewInput({ ...source, quarter, plan: named('plan', { ...plan, act }) }).knownMonths).toBe(months),
  );

  it('counts no month without an actual, also between others, on either side', () => {
    const cells = { ...plan, closed: [6], dq: ['', 90], gq: ['', 88] };
    const months = (april: string | number, may: string | number) => [1, 2, 3, april, may, 6];
    const read = (april: string | number, may: string | number) =>
      readReviewInput({ ...source, plan: named('plan', { ...cells, tgtGp: months(4, 5), act: months(april, may) }) });
    expect(read(4, '')).toMatchObject({
      knownMonths: 2,
      scores: { payments: { target: 90, actual: 88 }, grossProfit: { target: 10 } },
    });
    expect([read('', '').knownMonths, read(4, 5).knownMonths]).toEqual([1, 3]);
  });

  it('is the customer and nothing else where the plan lost all its names', () => {
    const read = readReviewInput({ ...source, plan: {} });
    expect(read).toMatchObject({ customer: '00123', tier: 'B', accountManager: '', unit: '', knownMonths: 0 });
    expect([read.actions, read.lastTotal, read.lastCorrections]).toEqual([undefined, undefined, []]);
  });

  it('asks for each name once', () => {
    for (const names of [planNamesOfReview, earlierNamesOfReview]) expect(new Set(names).size).toBe(names.length);
  });
});
