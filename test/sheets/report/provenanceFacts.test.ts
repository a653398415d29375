import type { Judgement } from '../../../src/core/abc/Judgement';
import { withHistory } from '../../../src/core/history/withHistory';
import type { Issue } from '../../../src/core/intake/Issue';
import { createWords } from '../../../src/locales/createWords';
import { provenanceFacts } from '../../../src/sheets/report/provenanceFacts';
import type { ReportInput } from '../../../src/sheets/report/ReportInput';
import { checkedSheet } from '../checkedSheet';
import { judgementFrom, tenCustomers } from '../judgementFrom';
import { ledgerJudgement } from '../ledgerJudgement';

const english = createWords('en-US');
const reading = checkedSheet();
const source = { sheetName: 'Orders', address: 'A1:U9995' };
const judgement = judgementFrom(['Sales', 'Profit'], tenCustomers);

function factsOf(more: Partial<ReportInput> = {}, words = english): Map<string, readonly string[]> {
  const input: ReportInput = { judgement, source, form: 'values', day: '2026-03-31', ...more };
  return new Map(provenanceFacts(input, ['#,##0', '#,##0'], words).map(({ label, texts }) => [label, texts]));
}
const change = (count: number): Issue => ({ code: 'totalRow', severity: 'changes', count, examples: [] });

describe('how a report came about', () => {
  it('names source, indicators, method and day', () => {
    expect([...factsOf()]).toEqual([
      ['Data', ['Orders!A1:U9995']],
      ['Judged by', ['Sales, Profit']],
      [
        'Method',
        ['Letters by customers in the ratio 1:2:2; tiers 1:2:2 of the customers, by combined score of the ranks'],
      ],
      ['Judged on', ['2026-03-31']],
    ]);
    expect(factsOf({ version: '1.2.3' }).get('Judged on')).toEqual(['2026-03-31, ABC Planner 1.2.3']);
  });

  it('names the table or the range that holds the data', () => {
    expect(factsOf({ source: { ...source, tableName: 'Sales' } }).get('Data')).toEqual([
      'Orders!A1:U9995, table Sales',
    ]);
    const named = factsOf({ source: { ...source, rangeName: 'Orders2025' } }, createWords('zh-CN'));
    expect(named.get('数据来源')).toEqual(['Orders!A1:U9995，名称“Orders2025”']);
  });

  it('names the columns as they were read, and each finding that changed the result', () => {
    const facts = factsOf({ reading });
    expect(facts.get('Headers')).toEqual(['1 header row, below 2 title rows']);
    expect(facts.get('Customer')).toEqual(['No (column A)']);
    const changes = reading.issues.filter(({ severity }) => severity === 'changes');
    expect(facts.get('Findings')).toHaveLength(changes.length);
    expect(facts.get('Findings')![0]).toBe(`1 total or subtotal row. ${english('issue.totalRow.done')}`);
  });

  it('stays at six findings, and says how many more there are', () => {
    const findings = (count: number) =>
      factsOf({ reading: { ...reading, issues: Array.from({ length: count }, (_, index) => change(index + 1)) } }).get(
        'Findings',
      )!;
    expect(findings(6)).toHaveLength(6);
    expect(findings(9)).toHaveLength(6);
    expect(findings(9).at(-1)).toBe('4 more findings changed the result: see the data check.');
  });

  it('names the period and how steadiness is judged, where there are dates', () => {
    const facts = factsOf({ judgement: ledgerJudgement() });
    expect(facts.get('Period')![0]).toMatch(/^2024-01-01 to 2025-1\d-\d\d, in \d+ \w+, a length chosen automatically/);
    expect(facts.get('Steadiness')![0]).toContain('steady up to 0.5, wavering up to 1');
  });

  it('counts tiers by hand and kept ones, and lists those that no longer apply with who set them', () => {
    const override = (customerId: string, more = {}) => {
      return {
        customerId,
        customer: `Name ${customerId}`,
        tier: 'A',
        reason: 'why',
        author: 'Li',
        setOn: 45658,
        ...more,
      } as const;
    };
    const overrides = [override('K05'), override('K06', { expiresOn: 45747 }), override('X1')];
    const lastRun = [{ customerId: 'K02', tier: 'B', computedTier: 'B' }] as const;
    const damped: Judgement = { ...judgement, settings: { ...judgement.settings, damping: 9 } };
    const facts = factsOf({ judgement: withHistory(damped, { overrides, lastRun }, 46000) });
    expect(facts.get('Set by hand')).toEqual(['1 tier is in force']);
    expect(facts.get('Damping')![0]).toMatch(/^900% beyond the border.*1 tier is kept$/);
    expect(facts.get('Not in force')).toEqual([
      'Expired: Name K06. A was set by hand by Li on 2025-01-01, until 2025-03-31: “why”.',
      'No such customer now: Name X1. A was set by hand by Li on 2025-01-01: “why”.',
    ]);
  });
});
