import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Analysis } from '../../src/actions/Analysis';
import { chooseRange } from '../../src/actions/chooseRange';
import { judgementOf } from '../../src/actions/judgementOf';
import { rejudge } from '../../src/actions/rejudge';
import type { CutMethod } from '../../src/core/abc/cut/Cut';
import { defaultSettings } from '../../src/core/abc/defaultSettings';
import type { JudgedCustomer, Judgement } from '../../src/core/abc/Judgement';
import type { Combination, Settings } from '../../src/core/abc/Settings';
import type { Tier } from '../../src/core/abc/Tier';
import { indicatorKinds } from '../../src/core/intake/Mapping';
import { judgementFormulas, type JudgementFormulas } from '../../src/sheets/judgementFormulas';
import { readCsv } from '../../src/workbench/files/readCsv';
import type { EngineValue } from '../../src/workbench/engine/Engine';
import retail from '../data/onlineRetailTotals.json';
import { analyseNow, valueOf } from './analyseNow';
import { openRows, select } from './openSample';
import type { OpenWorkbook } from './openWorkbook';

jest.setTimeout(120_000);

type Row = readonly [id: string, first: number | null, second: number | null, third: number | null];

function sampleRows(name: string): EngineValue[][] {
  const file = path.resolve(__dirname, '../../src/workbench/samples', `${name}.csv`);
  return readCsv(readFileSync(file), `${name}.csv`).sheets[0]!.values.map((line) => [...line]);
}

/** Three amounts of each customer, added up from the order lines; with gaps where `keeps` says no. */
function superstore(keeps: (index: number, indicator: number) => boolean = () => true): Row[] {
  const totals = new Map<string, [number, number, number]>();
  for (const line of sampleRows('superstore').slice(1)) {
    const sums = totals.get(String(line[5])) ?? [0, 0, 0];
    [17, 20, 18].forEach((column, each) => (sums[each]! += Number(line[column])));
    totals.set(String(line[5]), sums);
  }
  return [...totals].map(([id, sums], index) => {
    const [first, second, third] = sums.map((sum, each) => (keeps(index, each) ? sum : null));
    return [id, first!, second!, third!];
  });
}

const dataSets: readonly { name: string; rows: () => Row[] }[] = [
  { name: '793 customers of Superstore by sales, profit and quantity', rows: () => superstore() },
  {
    name: 'Superstore with a seventh of the profits and an eleventh of all figures missing',
    rows: () => superstore((index, indicator) => (indicator !== 1 || index % 7 !== 3) && index % 11 !== 5 - indicator),
  },
  {
    name: '440 customers of a wholesaler by fresh food, milk and grocery',
    rows: () => {
      const lines = sampleRows('wholesale').slice(1);
      return lines.map((line): Row => [`W${line[0]}`, Number(line[3]), Number(line[4]), Number(line[5])]);
    },
  },
  {
    name: '4,372 customers of an online shop by amount, quantity and invoices, returns taken off',
    rows: () =>
      Object.entries(retail)
        .filter(([id]) => id !== '')
        .map(([id, { amount, quantity, invoices }]): Row => [`R${id}`, Number(amount), quantity, invoices]),
  },
];

const methods: readonly CutMethod[] = ['count', 'value', 'computed', 'limits'];
const combinations: readonly Combination[] = ['rank', 'minmax', 'ordered', 'median', 'best', 'worst', 'table'];
const decisions = Object.freeze({ AAC: 'A', ACC: 'C', CAA: 'B', CCA: 'B', BBA: 'A' } as const);
const firstFormula = 6;

describe.each(dataSets)('a cell formula and the pane, over $name', ({ rows: rowsOf }) => {
  const rows = rowsOf();
  let book: OpenWorkbook;
  let byOne: Analysis;
  let byThree: Analysis;

  beforeAll(async () => {
    book = await openRows([['Customer', 'First', 'Second', 'Third'], ...rows]);
    select(book, { column: 0, columns: 4 });
    const chosen = valueOf(await chooseRange());
    const indicators = indicatorKinds.map((kind, each) => ({ kind, column: each + 1 }));
    const analyse = (count: number) => analyseNow(chosen, { customer: 0, indicators: indicators.slice(0, count) });
    [byOne, byThree] = [await analyse(1), await analyse(3)];
  });
  afterAll(() => book.close());

  /** Limits that cut each indicator somewhere in its own unit: at the fifth and at the middle of its customers. */
  const limits: Settings['limits'] = Object.fromEntries(
    indicatorKinds.map((kind, each) => {
      const known = rows.flatMap((row) => row[each + 1] ?? []) as number[];
      const descending = known.sort((one, other) => other - one);
      return [kind, [descending[Math.floor(known.length / 5)]!, descending[known.length >> 1]!]] as const;
    }),
  );

  /** Types formulas side by side, each spills down its column, and gives what they show a row. */
  async function cellsOf(formulas: readonly string[]): Promise<EngineValue[][]> {
    const sheet = book.engine.activeSheet;
    const area = { row: 1, column: firstFormula, rows: rows.length, columns: formulas.length };
    sheet.clear(area, 'contents');
    sheet.write({ ...area, rows: 1 }, [formulas]);
    await book.engine.calculated();
    return sheet.values(area).map((line) => line.map((cell) => cell ?? ''));
  }

  /** Judges under each of the settings in the pane and by formulas typed into cells, and compares every customer. */
  async function expectAgreement(analysis: Analysis, ...variants: readonly Settings[]): Promise<void> {
    const numbers = `B2:${'ABCD'[analysis.mapping.indicators.length]!}${rows.length + 1}`;
    const judged = variants.map((settings) => {
      const judgement = judgementOf(rejudge(analysis, settings));
      return { judgement, formulas: judgementFormulas(numbers, judgement) };
    });
    const cells = await cellsOf(judged.flatMap(({ formulas }) => Object.values(formulas) as string[]));
    let column = 0;
    for (const { judgement, formulas } of judged) {
      const shown = Object.keys(formulas) as (keyof JudgementFormulas)[];
      const differences = inRowOrder(judgement).flatMap((customer, index) => {
        const cell = (key: keyof JudgementFormulas) => cells[index]![column + shown.indexOf(key)]!;
        const tier = formulas.tier ? cell('tier') : letterVerdict(String(cell('profile')), judgement.settings);
        const isSame =
          cell('profile') === (customer?.profile ?? '') &&
          tier === (customer?.tier ?? '') &&
          (!formulas.score || isSameScore(cell('score'), customer?.score));
        return isSame ? [] : [{ row: rows[index], tier, cells: cells[index], pane: customer }];
      });
      expect(differences).toEqual([]);
      expect(new Set(judgement.customers.map(({ tier }) => tier)).size).toBeGreaterThan(1);
      column += shown.length;
    }
  }

  /** The pane's answers in the order of the rows; a row without any amount has none. */
  function inRowOrder({ customers }: Judgement): (JudgedCustomer | undefined)[] {
    const byRow = new Map(customers.map((customer) => [customer.firstRow, customer]));
    return rows.map((_, index) => byRow.get(index + 1));
  }

  it.each(methods)('agree on one indicator, by %s', async (method) => {
    const settings = { ...defaultSettings(method), limits };
    await expectAgreement(byOne, settings, { ...settings, ratio: [1, 1, 2, 3, 5] });
  });

  it.each(methods.flatMap((method) => combinations.map((combination) => ({ method, combination }))))(
    'agree on three indicators, letters by $method, joined by $combination',
    async ({ method, combination }) => {
      const settings = { ...defaultSettings(method), combination, decisions, limits };
      await expectAgreement(byThree, settings, { ...settings, weights: { scale: 0.5, contribution: 2 } });
    },
  );
});

function isSameScore(cell: EngineValue, score: number | undefined): boolean {
  if (score === undefined) return cell === '';
  return typeof cell === 'number' && Math.abs(cell - score) <= 1e-12;
}

/** The verdict of letters by another road than the program's: over the text that the profile's cell shows. */
function letterVerdict(profile: string, { combination }: Settings): string {
  const letters = [...profile.replaceAll('-', '')].sort();
  if (letters.length === 0) return '';
  if (combination === 'best') return letters[0]!;
  if (combination === 'worst') return letters.at(-1)!;
  const decided: Tier | undefined = (decisions as Readonly<Record<string, Tier>>)[profile];
  if (combination === 'table' && decided !== undefined) return decided;
  if (letters.length !== 2) return letters[letters.length >> 1]!;
  return letters.join('') === 'AC' ? 'B' : letters[1]!;
}
