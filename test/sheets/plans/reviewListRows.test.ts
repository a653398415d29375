import { reviewListRows } from '../../../src/sheets/plans/reviewListRows';

describe('the rows of the review list', () => {
  it('follow the columns as they stand, leave others blank and do without those that are gone', () => {
    const place = { places: new Map([['period', 2] as const, ['customerId', 0] as const]), headers: ['a', 'b', 'c'] };
    const lines = [{ customerId: '7', customer: 'Fir', period: '2027Q1', rate: 0.8 }];
    expect(reviewListRows({ ...place, row: 5, column: 1 }, lines)).toEqual([['7', null, '2027Q1']]);
  });
});
