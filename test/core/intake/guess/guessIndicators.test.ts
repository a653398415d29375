import { guessIndicators } from '../../../../src/core/intake/guess/guessIndicators';
import { headColumn } from '../../../../src/core/intake/guess/headColumn';
import type { PeriodGroup } from '../../../../src/core/intake/guess/PeriodGroup';
import { cellsOf } from '../cellsOf';

const periods = [
  { column: 7, first: 45658, last: 45688 },
  { column: 8, first: 45689, last: 45716 },
];
const group = (label: string): PeriodGroup => ({ label, length: 'month', periods, unused: [] });
const guess = (headers: string[], ...labels: string[]) => {
  const { columns } = cellsOf(
    headers,
    headers.map((_, at) => at + 0.5),
    headers.map((_, at) => -at - 1.5),
  );
  const found = guessIndicators(columns.map(headColumn), labels.map(group));
  return found.indicators.map((each) => [
    each.kind,
    'column' in each ? headers[each.column] : 'periods',
    found.confidence[each.kind],
  ]);
};

describe('the indicators', () => {
  it('come from columns by rank', () => {
    expect(guess(['金额', '回款额', '毛利'])).toEqual([
      ['scale', '回款额', 'likely'],
      ['contribution', '毛利', 'sure'],
    ]);
  });

  it('come from periods where these fit as well, or are called nothing else', () => {
    expect(guess(['销售额'], '销售额')).toEqual([['scale', 'periods', 'likely']]);
    expect(guess(['回款额'], '销售额')).toEqual([['scale', '回款额', 'likely']]);
    expect(guess(['毛利额'], '')).toEqual([
      ['scale', 'periods', 'likely'],
      ['contribution', '毛利额', 'sure'],
    ]);
  });

  it('are never a total beside the periods, but are where there is nothing else', () => {
    expect(guess(['合计'], '毛利')).toEqual([['contribution', 'periods', 'sure']]);
    expect(guess(['合计'])).toEqual([['scale', '合计', 'likely']]);
  });

  it('are at last the first amounts that are not called something else', () => {
    expect(guess(['单价', 'Fresh', 'Milk'])).toEqual([['scale', 'Fresh', 'unsure']]);
    expect(guess(['单价'])).toEqual([]);
  });
});
