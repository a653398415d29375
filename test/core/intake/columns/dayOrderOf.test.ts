import type { Culture, RawCell } from '../../../../src/core/intake/cells/Cells';
import { dayOrderOf } from '../../../../src/core/intake/columns/dayOrderOf';

const culture = (dayOrder: Culture['dayOrder']): Culture => ({ decimal: '.', dayOrder });
const both = ['dayFirst', 'monthFirst'];
const decide = (cells: readonly RawCell[], usual?: Culture['dayOrder']) =>
  dayOrderOf(Object.freeze(cells), 'auto', usual && culture(usual));

describe('the order of day and month in a column', () => {
  it('is proven by a part above 12, also against the culture', () => {
    const dayFirst = { order: 'dayFirst', by: 'proof', options: both, doubtful: 2, contradicts: false };
    expect(decide(['1/5/2024', '13/5/2024', '1/5/2024', '14/5/2024', 45296, ''])).toEqual({
      ...dayFirst,
      isWeak: false,
    });
    expect(decide(['1/5/2024', '13/5/2024', '14/5/2024', '2/5/2024', '5/5/2024'], 'monthFirst')).toEqual({
      ...dayFirst,
      isWeak: true,
    });
    expect(decide(['05.13.2024'])).toMatchObject({ order: 'monthFirst', by: 'proof', doubtful: 0, isWeak: false });
  });

  it('is proven weakly by a single text, unless the culture says the same', () => {
    expect(decide(['1/5/2024', '13/5/2024'])).toMatchObject({ order: 'dayFirst', by: 'proof', isWeak: true });
    expect(decide(['1/5/2024', '13/5/2024'], 'yearFirst').isWeak).toBe(true);
    expect(decide(['1/5/2024', '13/5/2024'], 'dayFirst').isWeak).toBe(false);
    expect(decide(['13/5/2024', '5/5/2024'], 'monthFirst').isWeak).toBe(false);
  });

  it('is what the user chose, though some texts cannot be read so', () => {
    expect(dayOrderOf(['13/5/2024'], 'monthFirst', undefined)).toMatchObject({
      ...{ order: 'monthFirst', by: 'choice', options: ['dayFirst'], doubtful: 0, contradicts: true },
    });
  });

  it('is that of the workbook where nothing or both are proven', () => {
    expect(decide(['1/5/2024'], 'dayFirst')).toEqual({
      ...{ order: 'dayFirst', by: 'culture', options: both, doubtful: 1, contradicts: false, isWeak: false },
    });
    expect(decide(['13/5/2024', '5/13/2024'], 'monthFirst')).toMatchObject({
      ...{ order: 'monthFirst', by: 'culture', doubtful: 0, contradicts: true },
    });
  });

  it('is not known otherwise', () => {
    const unknown = { order: undefined, by: 'none', options: both, doubtful: 1, contradicts: false, isWeak: false };
    expect(decide(['1/5/2024'])).toEqual(unknown);
    expect(decide(['1/5/2024', '2024-01-13'], 'yearFirst')).toEqual(unknown);
    expect(decide([])).toEqual({ ...unknown, options: [], doubtful: 0 });
  });

  it('may begin with a year of two figures: proven above 31, else by the culture, else asked', () => {
    const chinese = ['25-01-05', '25/02/16', '24-12-31'];
    expect(decide([...chinese, '98-01-05'], 'monthFirst')).toMatchObject({ order: 'yearFirst', by: 'proof' });
    expect(decide(['25/1/5', '25/11/16'])).toMatchObject({ order: 'yearFirst', by: 'proof' });
    expect(decide(chinese, 'yearFirst')).toMatchObject({ order: 'yearFirst', by: 'culture', doubtful: 3 });
    const asked = { order: undefined, by: 'none', options: ['dayFirst', 'yearFirst'], doubtful: 3 };
    expect(decide(chinese, 'monthFirst')).toMatchObject(asked);
    // The years are seen to stand in front, where this culture has the days; or behind, where the other has the years.
    expect(decide(chinese, 'dayFirst')).toMatchObject(asked);
    expect(decide(['05/01/25', '16/02/25', '31/12/24'], 'yearFirst')).toMatchObject(asked);
    expect(decide(chinese)).toMatchObject(asked);
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
