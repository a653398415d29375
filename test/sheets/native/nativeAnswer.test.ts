import { nativeAnswer } from '../../../src/sheets/native/nativeAnswer';
import { nativeJudgement } from './nativeExample';

const many = (count: number, indicators: number, combination: 'rank' | 'minmax' | 'median') => {
  const judgement = nativeJudgement(indicators, { combination });
  const customers = Array.from({ length: count }, () => judgement.customers[0]!);
  return nativeAnswer({ ...judgement, customers });
};

describe('whether native formulas can give a judgement', () => {
  it('denies the computed cut only', () => {
    for (const method of ['count', 'value', 'limits'] as const) {
      expect(nativeAnswer(nativeJudgement(1, { method, limits: { scale: [50] } }))).toBe('possible');
    }
    expect(nativeAnswer(nativeJudgement(1, { method: 'computed' }))).toBe('computed');
    expect(nativeAnswer(nativeJudgement(2, { method: 'computed' }))).toBe('computed');
  });

  it('denies ranks of thousands of customers, where every row looks at all, and nothing else', () => {
    expect(many(5000, 3, 'rank')).toBe('possible');
    expect(many(5001, 3, 'rank')).toBe('tooMany');
    expect(many(6000, 2, 'rank')).toBe('possible');
    expect(many(100_000, 1, 'rank')).toBe('possible');
    expect(many(100_000, 3, 'minmax')).toBe('possible');
    expect(many(100_000, 3, 'median')).toBe('possible');
  });
});
