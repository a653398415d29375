import type { RawCell } from '../../../../src/core/intake/cells/Cells';
import { guessDate } from '../../../../src/core/intake/guess/guessDate';
import { headColumn } from '../../../../src/core/intake/guess/headColumn';
import { cellsOf } from '../cellsOf';

const guess = (headers: string[], ...rows: RawCell[][]) => {
  const found = guessDate(cellsOf(headers, ...rows).columns.map(headColumn));
  return found && [found.column.header, found.confidence];
};

describe('the day of a sale', () => {
  it('is sure when a header says so and the cells are days', () => {
    expect(guess(['客户', '开票日期'], ['甲', '2025/1/5'])).toEqual(['开票日期', 'sure']);
    expect(guess(['Date'], ['13/01/2025'], ['5/2/2025'])).toEqual(['Date', 'sure']);
    expect(guess(['年月'], [202401], [202402])).toEqual(['年月', 'sure']);
    expect(guess(['Date'], [45296], [45298])).toEqual(['Date', 'sure']);
    expect(guess(['Date'], ['20240105'], ['20240106'])).toEqual(['Date', 'sure']);
  });

  it('is likely when another day is there too, or only header or cells speak', () => {
    expect(guess(['日期', '开票日期'], ['2025-01-01', '2025-01-02'])).toEqual(['开票日期', 'likely']);
    expect(guess(['日期'])).toEqual(['日期', 'likely']);
    expect(guess(['x'], ['2025-01-01'])).toEqual(['x', 'likely']);
  });

  it('is unsure when the header means another day, and none without days', () => {
    expect(guess(['到期日'], ['2025-01-01'])).toEqual(['到期日', 'unsure']);
    expect(guess(['日期'], ['soon'])).toBeUndefined();
    expect(guess(['Date'], [5], [7])).toBeUndefined();
  });

  it('is unsure, but not lost, where days and months lack their year', () => {
    expect(guess(['日期'], ['1月5日'], ['2月7日'])).toEqual(['日期', 'unsure']);
    expect(guess(['月份'], ['1月'], ['2月'])).toEqual(['月份', 'unsure']);
    expect(guess(['Month'], ['Jan'], ['Feb'])).toEqual(['Month', 'unsure']);
    expect(guess(['Date'], ['5 Jan'], ['7 Feb'])).toEqual(['Date', 'unsure']);
    expect(guess(['备注'], ['1月'], ['2月'])).toBeUndefined();
    expect(guess(['月份', 'x'], ['1月', '2025-01-05'])).toEqual(['x', 'likely']);
  });
});
