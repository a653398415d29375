import { columnDecimals } from '../../../../src/core/intake/columns/columnDecimals';

const column = (...cells: string[]) => ({ header: '', sheetColumn: 0, numberFormat: '', cells });

it('lends what one column proves to those that prove nothing', () => {
  expect(columnDecimals([column('1.234'), column('1.234,50')], 'auto', undefined)).toEqual([
    { decimal: ',', by: 'proof' },
    { decimal: ',', by: 'proof' },
  ]);
});

it('leaves columns alone that prove opposite signs, and follows the choice of the user', () => {
  const columns = [column('1.234,50'), column('1,234.50'), column('1,234')];
  expect(columnDecimals(columns, 'auto', undefined).map(({ decimal, by }) => [decimal, by])).toEqual([
    [',', 'proof'],
    ['.', 'proof'],
    ['.', 'default'],
  ]);
  expect(columnDecimals(columns, 'comma', undefined).map(({ by }) => by)).toEqual(['choice', 'choice', 'choice']);
});
