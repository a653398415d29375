import type { RawCell, RawColumn } from '../../../src/core/intake/cells/Cells';
import { createNumberFormats } from '../../../src/taskpane/display/createNumberFormats';
import { exampleOf } from '../../../src/taskpane/columns/exampleOf';

const numbers = createNumberFormats('en-US');
const column = (numberFormat: string, ...cells: RawCell[]): RawColumn => ({
  header: 'H',
  sheetColumn: 0,
  numberFormat,
  cells,
});

describe('exampleOf', () => {
  it('shows the first cell that is not blank', () => {
    expect(exampleOf(column('General', null, '', 261.96), numbers)).toBe('261.96');
    expect(exampleOf(column('@', '00123'), numbers)).toBe('00123');
    expect(exampleOf(column('General', null, ''), numbers)).toBeUndefined();
  });

  it('shows a day as a day, whatever its format', () => {
    expect(exampleOf(column('yyyy-mm-dd', 45_000), numbers)).toBe('Mar 15, 2023');
    expect(exampleOf(column('[$-804]yyyy"年"m"月"', 45_000), numbers)).toBe('Mar 15, 2023');
  });

  it('does not take a currency format for a day', () => {
    expect(exampleOf(column('[Red]"day" #,##0.00', 45_000), numbers)).toBe('45000');
    expect(exampleOf(column('General', 45_000), numbers)).toBe('45000');
  });

  it('cuts long text', () => {
    const shown = exampleOf(column('General', 'x'.repeat(200)), numbers)!;
    expect(shown).toHaveLength(40);
    expect(shown.endsWith('…')).toBe(true);
  });
});
