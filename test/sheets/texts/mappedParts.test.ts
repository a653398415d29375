import { createWords } from '../../../src/locales/createWords';
import { mappedParts } from '../../../src/sheets/texts/mappedParts';

const periods = [
  { column: 3, first: 45658, last: 45688 },
  { column: 4, first: 45689, last: 45716 },
];

describe('the mapped columns in words', () => {
  it('are named by header and letters, and by letters alone where the header is blank', () => {
    const parts = mappedParts(
      { customer: 0, name: 27, possibleId: 2, indicators: [{ kind: 'scale', column: 5 }] },
      { 0: ' Client no ', 27: '', 5: '回款额' },
      createWords('en-US'),
    );
    expect(parts).toEqual([
      { part: 'Customer', column: 'Client no (column A)' },
      { part: 'Name to show', column: 'Column AB' },
      { part: 'Possible customer ID', column: 'Column C' },
      { part: 'Payments or sales', column: '回款额 (column F)' },
    ]);
  });

  it('of many periods are named by their number, span and days', () => {
    const parts = mappedParts({ customer: 0, indicators: [{ kind: 'scale', periods }] }, {}, createWords('zh-CN'));
    expect(parts[1]).toEqual({ part: '回款额或销售额', column: '2 列（D–E），2025-01-01 至 2025-02-28' });
  });
});
