import type { Culture, RawCell } from '../../../../src/core/intake/cells/Cells';
import { dayOrderOf } from '../../../../src/core/intake/columns/dayOrderOf';

const culture = (dayOrder: Culture['dayOrder']): Culture => ({ decimal: '.', dayOrder });
const decide = (cells: readonly RawCell[], usual?: Culture['dayOrder']) =>
  dayOrderOf(Object.freeze(cells), 'auto', usual && culture(usual));

describe('the order of day and month in a column', () => {
  it('is proven by a part above 12, also against the culture', () => {
    const dayFirst = { order: 'dayFirst', by: 'proof', doubtful: 2, contradicts: false };
    expect(decide(['1/5/2024', '13/5/2024', '1/5/2024', 45296, ''])).toEqual(dayFirst);
    expect(decide(['1/5/2024', '13/5/2024', '2/5/2024', '5/5/2024'], 'monthFirst')).toEqual(dayFirst);
    expect(decide(['05.13.2024'])).toEqual({ order: 'monthFirst', by: 'proof', doubtful: 0, contradicts: false });
  });

  it('is what the user chose, though some texts cannot be read so', () => {
    expect(dayOrderOf(['13/5/2024'], 'monthFirst', undefined)).toEqual({
      ...{ order: 'monthFirst', by: 'choice', doubtful: 0, contradicts: true },
    });
  });

  it('is that of the workbook where nothing or both are proven', () => {
    expect(decide(['1/5/2024'], 'dayFirst')).toEqual({
      order: 'dayFirst',
      by: 'culture',
      doubtful: 1,
      contradicts: false,
    });
    expect(decide(['13/5/2024', '5/13/2024'], 'monthFirst')).toEqual({
      ...{ order: 'monthFirst', by: 'culture', doubtful: 0, contradicts: true },
    });
  });

  it('is not known otherwise', () => {
    const unknown = { order: undefined, by: 'none', doubtful: 1, contradicts: false };
    expect(decide(['1/5/2024'])).toEqual(unknown);
    expect(decide(['1/5/2024', '2024-01-13'], 'yearFirst')).toEqual(unknown);
    expect(decide([])).toEqual({ ...unknown, doubtful: 0 });
  });

  it('is not proven by a date that could begin with its year', () => {
    expect(decide(['24/03/05', '24/03/17'])).toEqual({ order: undefined, by: 'none', doubtful: 0, contradicts: false });
    expect(decide(['03/17/24']).order).toBe('monthFirst');
  });

  it('counts every row of a text that comes again, also after ten thousand others', () => {
    const texts = Array.from(
      { length: 11_000 },
      (_, row) => `1/5/2024 ${String(row % 24)}:${String(row % 60)}:0.${String(row)}`,
    );
    expect(decide([...texts, ...texts]).doubtful).toBe(22_000);
  });
});
