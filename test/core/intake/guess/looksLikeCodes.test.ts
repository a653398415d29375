import type { RawCell } from '../../../../src/core/intake/cells/Cells';
import { looksLikeCodes } from '../../../../src/core/intake/guess/looksLikeCodes';

const judge = (cells: readonly RawCell[], numberFormat = 'General') =>
  looksLikeCodes({ header: 'x', sheetColumn: 0, numberFormat, cells });

describe('the numbers of documents', () => {
  it('are whole, of one length, none twice, and close together or long', () => {
    expect(judge([90000001, 90000007, '', 90000013])).toBe(true);
    expect(judge(['10231', '10232', '10260'])).toBe(true);
    expect(judge([4711, 4712, 4730])).toBe(true);
    expect(judge(['6222021001998877665', '6222021001998877001', '6222021001998870001'])).toBe(true);
  });

  it.each<[string, RawCell[]]>([
    ['too few', [90000001, 90000007]],
    ['with decimals', [90000001.5, 90000007.5, 90000013.5]],
    ['of several lengths', [90000001, 9000007, 900013]],
    ['twice the same', [90000001, 90000007, 90000007]],
    ['mostly round', [90000100, 90000700, 90001300]],
    ['far apart', [10231, 45232, 90240]],
    ['short and in no order', [4730, 4712, 4711]],
    ['negative', [-4730, -4731, -4732]],
    ['texts', ['A1001', 'A1002', 'A1003']],
  ])('are not what is %s', (_, cells) => {
    expect(judge(cells)).toBe(false);
  });

  it('are not what is written as money', () => {
    expect(judge([90000001, 90000007, 90000013], '#,##0')).toBe(false);
    expect(judge([90000001, 90000007, 90000013], '¥0')).toBe(false);
  });
});
