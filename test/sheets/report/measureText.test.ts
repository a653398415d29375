import { createWords } from '../../../src/locales/createWords';
import { measureText } from '../../../src/sheets/report/measureText';
import { ledgerJudgement } from '../ledgerJudgement';

const words = createWords('en-US');
const [first] = ledgerJudgement().customers;
const lapsing = { ...first!, tier: 'A' as const, stability: { ...first!.stability!, verdict: 'lapsing' as const } };
const steady = { ...lapsing, stability: { ...first!.stability!, verdict: 'steady' as const } };

describe('what to do with a customer', () => {
  it('says visits, plan and escalation, and leaves out an escalation that is none', () => {
    expect(measureText(lapsing, words, undefined)).toBe(
      'Weekly visit; Full plan with recovery part; Manager visits within 3 days',
    );
    expect(measureText(steady, words, undefined)).toBe('Weekly visit; Full plan');
    expect(measureText(steady, createWords('zh-CN'), undefined)).toBe('每周一访；完整年计划');
  });

  it('says the user’s own words, and nothing where all are blank', () => {
    const blank = {
      visit: '',
      review: 'x',
      plan: '',
      credit: '',
      supply: '',
      promotion: '',
      training: '',
      escalation: ' ',
    };
    expect(measureText(steady, words, { 'A-steady': { ...blank, plan: 'Key account plan' } })).toBe('Key account plan');
    expect(measureText(steady, words, { 'A-steady': blank })).toBeNull();
    expect(measureText({ ...steady, tier: undefined }, words, undefined)).toBeNull();
  });
});
