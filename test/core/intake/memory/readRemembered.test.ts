import { readRemembered } from '../../../../src/core/intake/memory/readRemembered';
import { remembered } from './remembered';

const stored = (change: (one: Record<string, unknown>) => void) => {
  const one = JSON.parse(JSON.stringify(remembered())) as Record<string, unknown>;
  change(one);
  return readRemembered([one]);
};

describe('what the workbook’s settings hold', () => {
  it('is taken as it was stored', () => {
    expect(stored(() => undefined)).toEqual([remembered()]);
  });

  it.each([undefined, null, 5, 'junk', {}, { length: 1 }])('holds nothing when it is %j', (value) => {
    expect(readRemembered(value)).toEqual([]);
  });

  it('loses only the entries that are not well-formed', () => {
    expect(readRemembered([null, 'x', [], {}, remembered(), { ...remembered(), mapping: {} }])).toEqual([remembered()]);
  });

  it('holds no layout that there is not, and no header that is no text or missing', () => {
    expect(stored((one) => (one.layout = { titleRows: -1, headerRows: 1 }))).toEqual([]);
    expect(stored((one) => (one.layout = { titleRows: 0, headerRows: 3 }))).toEqual([]);
    expect(stored((one) => (one.layout = null))).toEqual([]);
    expect(stored((one) => (one.headers = { 0: '日期', 1: '客户' }))).toEqual([]);
    expect(stored((one) => (one.headers = { 0: '日期', 1: '客户', 2: 7 }))).toEqual([]);
    expect(stored((one) => (one.headers = null))).toEqual([]);
    expect(stored((one) => (one.treatments = {}))).toEqual([]);
  });
});
