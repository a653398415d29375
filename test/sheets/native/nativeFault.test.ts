import { defaultSettings } from '../../../src/core/abc/defaultSettings';
import type { Settings } from '../../../src/core/abc/Settings';
import { nativeFault } from '../../../src/sheets/native/nativeFault';
import { nativeGrid } from '../../../src/sheets/native/nativeGrid';
import { judgementFrom, tenCustomers } from '../judgementFrom';

const places = {
  data: { sheet: '', row: 4, rows: 10 },
  tier: 0,
  profile: 1,
  score: 2,
  values: [3, 4],
  helpers: 5,
  limits: { sheet: '', row: 0, column: 0 },
};

function faultOf(headers: readonly string[], settings: Partial<Settings>): string {
  const judgement = judgementFrom(headers, tenCustomers, { ...defaultSettings(), ...settings });
  return nativeFault(judgement, nativeGrid(judgement, { ...places, values: places.values.slice(0, headers.length) }));
}

describe('what is wrong with the inputs of native limits', () => {
  it('asks for every part of a ratio above 0', () => {
    expect(faultOf(['Sales'], {})).toBe('=IFERROR(MAX(IF(COUNT($B$2:$B$4)<3,1,IF(MIN($B$2:$B$4)>0,0,1))),1)');
  });

  it('asks for limits that fall', () => {
    expect(faultOf(['Sales'], { method: 'limits', limits: { scale: [90, 50] } })).toBe(
      '=IFERROR(MAX(IF(COUNT($B$2:$B$3)<2,2,IF(AND(MIN($B$2:$B$3)>0,$B$2>$B$3),0,2))),1)',
    );
  });

  it('asks for weights where a score decides, and for tiers in use where decisions do', () => {
    expect(faultOf(['Sales', 'Profit'], {})).toContain('IF(AND(MIN($B$2:$C$2)>=0,SUM($B$2:$C$2)>0),0,3)');
    const table = faultOf(['Sales', 'Profit'], { combination: 'table' });
    expect(table).toContain('<>"A")*');
    expect(table).toContain('>0,4,0)');
    expect(table).not.toContain(',3)');
  });
});
