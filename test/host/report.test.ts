import { defaultSettings } from '../../src/core/abc/defaultSettings';
import type { Judgement } from '../../src/core/abc/Judgement';
import type { Settings } from '../../src/core/abc/Settings';
import type { Override } from '../../src/core/history/Override';
import { withHistory } from '../../src/core/history/withHistory';
import { drawSheets } from '../../src/excel/drawSheets';
import { createWords } from '../../src/locales/createWords';
import type { Language } from '../../src/locales/Language';
import { reportSheets } from '../../src/sheets/report/reportSheets';
import { stabilityWord } from '../../src/sheets/report/stabilityWord';
import type { WriteForm } from '../../src/sheets/WriteForm';
import { judgementFrom, tenCustomers } from '../sheets/judgementFrom';
import { ledgerJudgement } from '../sheets/ledgerJudgement';
import { openRows } from './openSample';
import type { OpenWorkbook } from './openWorkbook';
import { reportIn, type ReportSeen } from './reportIn';

jest.setTimeout(60_000);

const source = { sheetName: 'Data', address: 'A1:D400' };
const today = 46000;
const allForms: readonly WriteForm[] = ['values', 'formulas', 'native'];
const three = ['Sales', 'Margin', 'Share'];
const all = (settings: Partial<Settings>): Settings => ({ ...defaultSettings('count'), ...settings });

/** Two tiers set by hand, one expired, one of a customer who is gone, and damping against a last run in which all were B. */
function held(judgement: Judgement): Judgement {
  const override = (customerId: string, tier: Override['tier'], more: Partial<Override> = {}): Override => {
    return {
      customerId,
      customer: `Name of ${customerId}`,
      tier,
      reason: 'strategic',
      author: 'Li',
      setOn: 45990,
      ...more,
    };
  };
  const [first, second, third] = judgement.customers;
  const overrides = [
    override(first!.id, 'C', { expiresOn: today }),
    override(judgement.customers.at(-1)!.id, 'A'),
    override(third!.id, 'C', { expiresOn: today - 1 }),
    override('gone', 'A'),
  ];
  const lastRun = [{ customerId: second!.id, tier: 'B' as const, computedTier: 'B' as const }];
  const damped = { ...judgement, settings: { ...judgement.settings, damping: 5 } };
  return withHistory(damped, { overrides, lastRun }, today);
}

const cases: readonly { name: string; judgement: () => Judgement; forms: readonly WriteForm[] }[] = [
  { name: 'one indicator', judgement: () => judgementFrom(['Sales'], tenCustomers), forms: allForms },
  {
    name: 'two indicators, gaps and a name like a formula',
    judgement: () =>
      judgementFrom(['Sales', 'Tier'], [...tenCustomers, ['K11', 'Kapok', '', ''], ['K12', '=cmd', '', 4]]),
    forms: allForms,
  },
  { name: 'a ledger with dates', judgement: () => ledgerJudgement(), forms: allForms },
  { name: 'a ledger with three indicators', judgement: () => ledgerJudgement(three), forms: allForms },
  {
    name: 'five tiers',
    judgement: () => ledgerJudgement(['Sales'], all({ ratio: [1, 1, 1, 1, 1] })),
    forms: allForms,
  },
  {
    name: 'letters that decide',
    judgement: () => ledgerJudgement(three, all({ combination: 'median' })),
    forms: ['values', 'native'],
  },
  { name: 'tiers by hand and kept ones', judgement: () => held(ledgerJudgement()), forms: allForms },
  {
    name: 'tiers by hand among three indicators',
    judgement: () => held(ledgerJudgement(three)),
    forms: allForms,
  },
  {
    name: 'one customer',
    judgement: () => judgementFrom(['Sales'], [['K1', "O'Neil", 7]]),
    forms: allForms,
  },
];

describe.each(cases)('the report of $name', ({ judgement: make, forms }) => {
  const judgement = make();
  let book: OpenWorkbook;
  beforeAll(async () => {
    book = await openRows([['ID', 'Name', 'Sales']]);
  });
  afterAll(() => book.close());

  async function drawn(form: WriteForm, language: Language): Promise<ReportSeen> {
    const words = createWords(language);
    const input = { judgement, source, form, day: '2026-03-31', version: '1.2.3' };
    const { names, build } = reportSheets(input, words);
    await drawSheets(names, build);
    return reportIn(book);
  }

  const variants = [
    ...forms.map((form) => ({ form, language: 'en-US' as const })),
    { form: forms.at(-1)!, language: 'zh-CN' as const },
  ];
  it.each(variants)('calculates to the judgement: $form, $language', async ({ form, language }) => {
    const words = createWords(language);
    const { rows, below, headers, overview, customers } = await drawn(form, language);
    const column = (key: string) => rows.map((row) => row[words(`sheet.${key}`)] ?? '');
    const of = judgement.customers;

    expect(column('tier')).toEqual(of.map(({ tier }) => tier ?? ''));
    expect(column('customer')).toEqual(of.map(({ name }) => name));
    expect(column('profile')).toEqual(of.map(({ computedTier, profile }) => (computedTier ? profile : '')));
    if (headers.includes(words('sheet.computedTier'))) {
      expect(column('computedTier')).toEqual(of.map(({ computedTier }) => computedTier ?? ''));
    } else expect(of.every(({ tier, computedTier, override }) => tier === computedTier && !override)).toBe(true);
    if (headers.includes(words('sheet.score'))) {
      column('score').forEach((score, index) =>
        expect(score).toEqual(of[index]!.score === undefined ? '' : expect.closeTo(of[index]!.score!, 12)),
      );
    }

    const summary = below(words('sheet.structure')).slice(1, -2);
    expect(summary.map(([tier, count]) => [tier, count])).toEqual(
      judgement.structure.map(({ tier, count }) => [tier, count]),
    );
    judgement.structure.forEach((row, index) => {
      const [, , share, valueShare, value, from] = summary[index]!;
      expect(share).toBeCloseTo(row.shareOfCustomers, 12);
      expect(valueShare).toBeCloseTo(row.shareOfValue!, 12);
      expect(value).toBeCloseTo(row.value, 6);
      expect(from ?? '').toEqual(row.fromValue === undefined ? '' : expect.closeTo(row.fromValue, 9));
    });
    const [total, check] = below(words('sheet.structure')).slice(-2);
    expect(check!.slice(0, 2)).toEqual([words('sheet.check.check'), words('sheet.check.ok')]);
    expect(total![1]).toBe(of.filter(({ tier }) => tier !== undefined).length);

    if (judgement.periods) {
      const [header, ...matrix] = below(words('sheet.matrix'));
      const shown = header!.slice(1, header!.indexOf(words('sheet.customerCount')));
      expect(new Set(shown)).toEqual(new Set(of.map(({ stability }) => stabilityWord(stability?.verdict, words))));
      const counted = judgement.structure.map(({ tier }) => [
        tier,
        ...shown.map(
          (word) =>
            of.filter((each) => each.tier === tier && stabilityWord(each.stability?.verdict, words) === word).length,
        ),
        of.filter((each) => each.tier === tier).length,
      ]);
      expect(matrix.slice(0, -2).map((line) => line.slice(0, shown.length + 2))).toEqual(counted);
      expect(matrix.at(-1)![1]).toBe(words('sheet.check.ok'));
    }

    const errors = [overview, customers].flatMap((sheet) => {
      const area = sheet.usedArea(true)!;
      return sheet
        .values(area)
        .flat()
        .filter((cell) => typeof cell === 'string' && /^#[A-Z]/.test(cell));
    });
    expect(errors).toEqual([]);
  });
});

describe('a report that somebody works with', () => {
  let book: OpenWorkbook;
  beforeEach(async () => {
    book = await openRows([['ID', 'Name', 'Sales']]);
  });
  afterEach(() => book.close());
  const words = createWords('en-US');

  async function drawn(judgement: Judgement, form: WriteForm): Promise<ReportSeen> {
    const { names, build } = reportSheets({ judgement, source, form, day: '2026-03-31' }, words);
    await drawSheets(names, build);
    return reportIn(book);
  }

  it('follows a tier that is edited, in summary and steadiness, and says when a word no longer counts', async () => {
    const judgement = ledgerJudgement();
    const { customers, headers } = await drawn(judgement, 'values');
    const cell = (header: string) => ({ row: 4, column: headers.indexOf(header), rows: 1, columns: 1 });
    customers.write(cell('Tier'), [['C']]);
    const { below } = await reportIn(book);
    expect(
      below('Summary by tier')
        .slice(1, 4)
        .map(([, count]) => count),
    ).toEqual(judgement.structure.map(({ count }, index) => count + [-1, 0, 1][index]!));
    expect(below('Tier by steadiness').at(-1)).toContain('OK');
    customers.write(cell('Steadiness'), [['Very steady']]);
    expect((await reportIn(book)).below('Tier by steadiness').at(-1)![1]).toMatch(/^Differs/);
    expect((await reportIn(book)).below('Summary by tier').at(-1)![1]).toBe('OK');
    customers.write(cell('Tier'), [['Z']]);
    expect((await reportIn(book)).below('Summary by tier').at(-1)![1]).toMatch(/^Differs/);
  });

  it('lets a tier by hand be added, changed and taken back beside live formulas', async () => {
    const judgement = held(ledgerJudgement());
    const { customers, headers } = await drawn(judgement, 'formulas');
    const byHand = headers.indexOf('By hand or kept');
    const write = (row: number, tier: string | null) =>
      customers.write({ row: 4 + row, column: byHand, rows: 1, columns: 1 }, [[tier]]);
    write(0, null);
    write(3, 'B');
    const { rows } = await reportIn(book);
    expect(rows[0]!['Tier']).toBe(judgement.customers[0]!.computedTier);
    expect(rows[3]!['Tier']).toBe('B');
    expect(rows[1]!['Tier']).toBe(judgement.customers[1]!.tier);
  });

  it('takes nothing but the tiers in use for a tier by hand, and says what it ignores', async () => {
    const judgement = held(ledgerJudgement());
    const { customers, headers } = await drawn(judgement, 'native');
    const column = headers.indexOf('By hand or kept');
    const ignored = () => customers.values({ row: 2, column, rows: 1, columns: 1 })[0]![0];
    await book.engine.calculated();
    expect(ignored() ?? '').toBe('');
    customers.write({ row: 4, column, rows: 5, columns: 1 }, [['b'], ['X'], ['?'], ['AB'], [7]]);
    const { rows, below } = await reportIn(book);
    const computed = judgement.customers.map(({ computedTier }) => computedTier);
    expect(rows.slice(0, 5).map((row) => row['Tier'])).toEqual(['B', ...computed.slice(1, 5)]);
    expect(ignored()).toBe('Ignored here, as they are none of A, B, C: 4');
    expect(below('Summary by tier').at(-1)![1]).toBe('OK');
  });

  it('keeps its formulas where the names are taken, and where they have apostrophes', async () => {
    const judgement = ledgerJudgement();
    await drawn(judgement, 'values');
    const { customers, below } = await drawn(judgement, 'values');
    expect(customers.name).toBe('ABC customers (2)');
    expect(below('Summary by tier').at(-2)![1]).toBe(judgement.judgedCount);
    const { build } = reportSheets({ judgement, source, form: 'values', day: '2026-03-31' }, words);
    await drawSheets(["Li's ABC", "Li's customers"], build);
    expect((await reportIn(book)).below('Summary by tier').at(-2)![1]).toBe(judgement.judgedCount);
  });

  it('charts the largest 5,000 of 5,001 customers and ranks them all', async () => {
    const many = Array.from({ length: 5001 }, (_, index) => [`K${index}`, `Name ${index}`, 1 + index]);
    const judgement = judgementFrom(['Sales'], many);
    const { overview, rows, below } = await drawn(judgement, 'values');
    expect(rows).toHaveLength(5001);
    expect(below('Summary by tier').at(-2)![1]).toBe(5001);
    const [chart] = overview.charts;
    expect(chart!.title).toBe('Pareto chart: Sales, the largest 5000 of 5001');
    expect(chart!.series[0]!.categories).toMatchObject({ row: 6, rows: 5000, columns: 1 });
  });
});
