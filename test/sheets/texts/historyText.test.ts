import { createWords } from '../../../src/locales/createWords';
import { historyText } from '../../../src/sheets/texts/historyText';
import { reasonText } from '../../../src/sheets/texts/reasonText';
import { judgementFrom, tenCustomers } from '../judgementFrom';

const words = createWords('en-US');
const judgement = judgementFrom(['Sales'], [...tenCustomers, ['K11', 'Kapok', '']]);
const [first] = judgement.customers;
const last = judgement.customers.at(-1)!;
const override = {
  customerId: 'K01',
  customer: 'Alder',
  tier: 'C',
  reason: 'closing',
  author: 'Li',
  setOn: 45658,
} as const;

describe('why the figures alone do not decide', () => {
  it('is silent where they do', () => {
    expect(historyText(first!, judgement, words)).toBeUndefined();
  });

  it('names the tier by hand and what the figures give, also where they give none', () => {
    expect(historyText({ ...first!, tier: 'C', override }, judgement, words)).toBe(
      'C was set by hand by Li on 2025-01-01: “closing”. The figures give A.',
    );
    expect(reasonText({ ...last, tier: 'C', override }, judgement, ['#,##0'], words)).toBe(
      'C was set by hand by Li on 2025-01-01: “closing”. The figures give no tier. Not judged: no number for Sales.',
    );
  });

  it('says that damping holds a tier, and leaves rank and rule those of the figures', () => {
    const damped = { ...judgement, settings: { ...judgement.settings, damping: 0.075 } };
    const text = reasonText({ ...first!, tier: 'B', isDamped: true }, damped, ['#,##0'], words);
    expect(text).toMatch(
      /^Damping holds it at B: .*7\.5%.* The figures give A\. Rank 1 of 10 by Sales\. A is the best 20%/,
    );
  });
});
