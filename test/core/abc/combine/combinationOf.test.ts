import { combinationOf } from '../../../../src/core/abc/combine/combinationOf';
import { defaultSettings } from '../../../../src/core/abc/defaultSettings';

const three = Object.freeze([{ kind: 'scale' }, { kind: 'contribution' }, { kind: 'brandShare' }] as const);
const table = Object.freeze({ ...defaultSettings(), combination: 'table' } as const);

describe('combinationOf', () => {
  it('is the one chosen, a table of 27 rows included', () => {
    expect(combinationOf(three, { ...table, combination: 'worst' })).toBe('worst');
    expect(combinationOf(three, table)).toBe('table');
  });

  it('is the middle letter where the table would be longer', () => {
    expect(combinationOf(three, { ...table, ratio: [1, 1, 1, 1] })).toBe('median');
    expect(combinationOf(three.slice(0, 2), { ...table, ratio: [1, 1, 1, 1, 1] })).toBe('table');
  });
});
