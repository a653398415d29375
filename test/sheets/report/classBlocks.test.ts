import { defaultSettings } from '../../../src/core/abc/defaultSettings';
import { createWords } from '../../../src/locales/createWords';
import { classBlocks } from '../../../src/sheets/report/classBlocks';
import { cellsOf } from '../cellsOf';
import { judgementFrom, tenCustomers } from '../judgementFrom';
import { ledgerJudgement } from '../ledgerJudgement';

const words = createWords('en-US');

describe('what each class gets', () => {
  it('has a row for each class that occurs, best and calmest first', () => {
    const judgement = ledgerJudgement();
    const names = cellsOf({ blocks: classBlocks(judgement, undefined, 0, words) })
      .slice(2)
      .map(([name]) => name);
    const word = (verdict = 'steady') => words(`measure.stability.${verdict}`);
    const occurring = new Set(
      judgement.customers.map(({ tier, stability }) => `${tier} · ${word(stability?.verdict)}`),
    );
    expect(new Set(names)).toEqual(occurring);
    expect([...names].map((name) => String(name)[0])).toEqual([...names].map((name) => String(name)[0]).sort());
  });

  it('takes the user’s own texts, and has no row for a tier that gets nothing', () => {
    const settings = { ...defaultSettings(), ratio: [1, 1, 1, 1, 1] };
    const five = judgementFrom(['Sales'], tenCustomers, settings);
    const own = {
      visit: 'Weekly',
      review: '',
      plan: '',
      credit: '',
      supply: '',
      promotion: '',
      training: '',
      escalation: '',
    };
    const rows = cellsOf({ blocks: classBlocks(five, { 'A-steady': own }, 0, words) }).slice(2);
    expect(rows.map(([name]) => name)).toEqual(['A · Steady', 'B · Steady', 'C · Steady']);
    expect(rows[0]).toEqual(['A · Steady', 'Weekly', ...Array<null>(7).fill(null)]);
  });
});
