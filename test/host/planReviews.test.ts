import { carryReview } from '../../src/actions/carryReview';
import { makeReview } from '../../src/actions/makeReview';
import { serialOf } from '../../src/core/intake/calendar/serialOf';
import { createWords } from '../../src/locales/createWords';
import type { Language } from '../../src/locales/Language';
import type { EngineValue } from '../../src/workbench/engine/Engine';
import { planInput } from '../sheets/plans/planInput';
import { valueOf } from './analyseNow';
import { errorsOn } from './errorsOn';
import { namedOn, type NamedOn } from './namedOn';
import type { OpenWorkbook } from './openWorkbook';
import { planOn, type PlanOn } from './planOn';
import { QuickWorkbooks } from './QuickWorkbooks';

jest.setTimeout(120_000);

const quick = new QuickWorkbooks();
/** The first seven months of the plan's year are over. */
const midAugust = serialOf(2027, 8, 15)!;
const today = new Date(2027, 7, 16);

describe('reviews of a plan', () => {
  let book: OpenWorkbook;
  beforeEach(async () => {
    book = await quick.open();
  });
  afterEach(() => book.close());

  async function planned(rest: Parameters<typeof planInput>[0] = {}): Promise<PlanOn> {
    const plan = await planOn(book, planInput(rest));
    await plan.type('asof', midAugust);
    return plan;
  }

  async function reviewed(plan: PlanOn, quarter: number, language: Language = 'en-US') {
    const made = valueOf(await makeReview(plan.sheet.id, quarter, language));
    await book.engine.calculated();
    const sheet = book.engine.sheets.find(({ id }) => id === made.sheetId)!;
    return { ...made, sheet, cells: namedOn(book, sheet) };
  }

  describe('are made', () => {
    it('with the figures of the quarter, scored and weighed', async () => {
      const plan = await planned();
      const { sheetName, sheet, cells } = await reviewed(plan, 2);
      expect([sheetName, book.engine.activeSheet.id]).toEqual(['QBR-Northwind-2027Q2', sheet.id]);
      const [target, actual] = [plan.values('tq')[1] as number, plan.values('aq')[1] as number];
      const profit = [plan.values('tgtGp'), plan.values('actGp')].map((months) =>
        (months.slice(3, 6) as number[]).reduce((sum, month) => sum + month, 0),
      ) as [number, number];
      expect(cells.values('qbr_target').slice(0, 2)).toEqual([target, expect.closeTo(profit[0], 6)]);
      expect(cells.values('qbr_actual').slice(0, 2)).toEqual([actual, expect.closeTo(profit[1], 6)]);
      const scores = [actual / target, profit[1] / profit[0]].map((rate) => Math.min(1.2, rate) * 100);
      expect(cells.values('qbr_score')).toEqual([...scores.map((score) => expect.closeTo(score, 9)), ...nulls(8)]);
      const total = (0.25 * scores[0]! + 0.2 * scores[1]!) / 0.45;
      expect(cells.values('qbr_total')).toEqual([expect.closeTo(total, 6)]);
      expect(cells.values('qbr_word')).toEqual([`${total >= 100 ? 'Strong' : 'On track'} (45% of the weights rated)`]);
      cells.write('qbr_target', ...Array<number>(10).fill(2));
      cells.write('qbr_actual', ...Array<number>(10).fill(2));
      await book.engine.calculated();
      expect(cells.values('qbr_word')).toEqual(['Strong']);
      expect(errorsOn(sheet)).toEqual([]);
    });

    it('once: the same one is shown again, under any name, also when somebody hid it', async () => {
      const plan = await planned();
      const first = await reviewed(plan, 2);
      first.sheet.name = 'Unser Gespräch';
      first.sheet.visible = false;
      const again = await reviewed(plan, 2, 'zh-CN');
      expect([again.sheetId, again.sheetName, again.isNew]).toEqual([first.sheetId, 'Unser Gespräch', false]);
      expect([book.engine.activeSheet.id, first.sheet.visible]).toEqual([first.sheetId, true]);
      expect(
        book.engine.sheets.filter(({ properties }) => properties.get('abcTemplate') === 'businessReview'),
      ).toHaveLength(1);
    });

    it('also before the quarter begins and without any figures: what nobody knows is blank', async () => {
      const plan = await planned();
      const { cells, sheet } = await reviewed(plan, 4);
      expect([cells.values('qbr_actual')[0], cells.values('qbr_total'), cells.values('qbr_word')]).toEqual([
        null,
        [null],
        [null],
      ]);
      const unknown = Array.from({ length: 12 }, () => undefined);
      const none = { payments: unknown, grossProfit: unknown, brandShare: undefined };
      const bare = await planned({
        customer: { id: 'B', tier: 'B', lastYear: none, thisYear: none, base: undefined, grossProfitBase: undefined },
      });
      const review = await reviewed(bare, 1);
      expect(
        [...review.cells.values('qbr_target'), ...review.cells.values('qbr_actual')].filter((cell) => cell !== null),
      ).toEqual(
        [0.7], // the goal of the shelf share
      );
      expect([errorsOn(sheet), errorsOn(review.sheet)]).toEqual([[], []]);
    });

    it('of a quarter that runs with what is over alone', async () => {
      const plan = await planned();
      const { cells } = await reviewed(plan, 3);
      expect([cells.values('qbr_target')[0], cells.values('qbr_actual')[0]]).toEqual([
        plan.values('fin')[6],
        plan.values('act')[6],
      ]);
    });

    it('of a quarter that is over without a month that nobody knows, on both sides, and says so', async () => {
      const plan = await planned();
      await plan.type('act', ...Array<undefined>(4).fill(undefined), null);
      const { sheet, cells } = await reviewed(plan, 2);
      const sums = ['fin', 'act'].map((name) => Number(plan.values(name)[3]) + Number(plan.values(name)[5]));
      expect([cells.values('qbr_target')[0], cells.values('qbr_actual')[0]]).toEqual(
        sums.map((sum) => expect.closeTo(sum, 6)),
      );
      expect(sheet.values(sheet.usedArea(true)!).flat()).toContain('2 of 3 months');
    });

    it('with the scores of the review before, and what became of its corrections', async () => {
      const plan = await planned({ language: 'zh-CN' });
      const before = await reviewed(plan, 1, 'zh-CN');
      correct(before.cells, ['第二陈列', 9, 500, '是'], ['每周拜访', null, null, '是']);
      valueOf(await carryReview(before.sheetId, today));
      before.cells.write('qbr_fixIn', undefined, null);
      await book.engine.calculated();
      const { sheet, cells } = await reviewed(plan, 2);
      expect(cells.values('qbr_lastTotal')).toEqual(before.cells.values('qbr_total'));
      const shown = sheet.values(sheet.usedArea(true)!).flat();
      // In the plan it is an action; the other was taken out of the plan's count by hand.
      expect(shown.filter((cell) => /第二陈列|每周拜访/.test(String(cell)))).toEqual([
        '第二陈列：9月 +500',
        '每周拜访',
        '每周拜访',
      ]);
      expect(shown).toContain('Not started');
    });

    it('of a low figure as better, and with weights that somebody changed', async () => {
      const { cells } = await reviewed(await planned(), 2);
      cells.write('qbr_target', ...Array<undefined>(6).fill(undefined), 0.2, 0.05);
      cells.write('qbr_actual', ...Array<undefined>(6).fill(undefined), 0.25, 0);
      await book.engine.calculated();
      expect(cells.values('qbr_score').slice(6, 8)).toEqual([80, 100]);
      cells.write('qbr_weight', 0.5);
      await book.engine.calculated();
      expect(cells.values('qbr_word')).toEqual(['Weights do not add up to 100%']);
    });

    it('not of a plan that is gone', async () => {
      const { sheet } = await planned();
      book.engine.addSheet('Other');
      book.engine.deleteSheet(sheet.id);
      expect(await makeReview(sheet.id, 1, 'en-US')).toMatchObject({ ok: false, failure: { code: 'sheetGone' } });
    });
  });

  describe('are carried into the plan', () => {
    it('agreed rows only, beside the targets as they were, and once', async () => {
      const plan = await planned();
      const { sheetId, cells } = await reviewed(plan, 2);
      const targets = plan.values('tgt');
      plan.write('adj', ...Array<undefined>(8).fill(undefined), 100, '=10*2');
      correct(
        cells,
        ['Second display', 9, 500, 'Yes'],
        ['Visit weekly', null, null, 'Yes'],
        ['Discount', 10, -50, 'Yes'],
        ['New model', 9, 0.5, 'yes'],
        ['Not agreed', 12, 900, 'No'],
        ['Too late', 6, 1, 'Yes'],
        [null, 12, 1, 'Yes'],
      );
      cells.write('qbr_fixOwner', 'Mia');
      cells.write('qbr_fixDue', midAugust + 30);
      cells.write('qbr_fixOld', '1 display');
      cells.write('qbr_fixNew', '2 displays');
      await book.engine.calculated();
      const { row } = cells.place('qbr_fixItem');
      const carried = valueOf(await carryReview(sheetId, today));
      expect(carried).toEqual({
        ...{ planSheet: 'Plan', year: 2027, carried: 4, already: 0, open: 1 },
        refused: [
          { row: row + 6, because: 'monthOver' },
          { row: row + 7, because: 'noItem' },
        ],
      });
      await book.engine.calculated();
      const adjusted = [...nulls(8), 600.5, -30, null, null];
      expect(plan.values('adj')).toEqual(adjusted);
      expect(namedOn(book, plan.sheet).formulas('plan_adj')[9]).toBe('=N((10*2))-50');
      expect(plan.values('tgt')).toEqual(targets);
      expect(plan.values('fin')).toEqual(
        targets.map((each, at) => expect.closeTo(Number(each) + Number(adjusted[at]), 9)),
      );
      expect(plan.values('exAction').slice(0, 5)).toEqual([
        'Second display: 1 display → 2 displays; month 9 +500',
        'Visit weekly',
        'Discount: month 10 −50',
        'New model: month 9 +0.50',
        null,
      ]);
      const firsts = ['exOwner', 'exStart', 'exDue', 'exStatus', 'exSource'].map((name) => plan.values(name)[0]);
      expect(firsts).toEqual(['Mia', midAugust + 1, midAugust + 30, 'Not started', 'QBR Q2']);
      expect([plan.values('revHeld'), plan.values('revCorr')]).toEqual([
        [null, midAugust + 1, null, null],
        [null, 4, null, null],
      ]);
      expect(cells.values('qbr_fixIn')).toEqual(['Yes', 'Yes', 'Yes', 'Yes', ...nulls(4)]);
      expect(errorsOn(plan.sheet)).toEqual([]);

      const state = stateOf();
      expect(valueOf(await carryReview(sheetId, new Date(2027, 8, 1)))).toMatchObject({
        carried: 0,
        already: 4,
        open: 1,
      });
      await book.engine.calculated();
      expect(stateOf()).toEqual(state);
    });

    it('on the day that the review says, in the languages of the sheets, in which anybody may have typed', async () => {
      const plan = await planned({ language: 'zh-CN' });
      const { sheetId, cells } = await reviewed(plan, 1);
      correct(cells, ['Second display', 9, 500, '是']);
      cells.write('qbr_date', midAugust - 5);
      await book.engine.calculated();
      expect(valueOf(await carryReview(sheetId, today)).carried).toBe(1);
      await book.engine.calculated();
      expect([plan.values('revHeld')[0], plan.values('exStatus')[0], cells.values('qbr_fixIn')[0]]).toEqual([
        midAugust - 5,
        '未开始',
        'Yes',
      ]);
      expect(plan.values('exAction')[0]).toBe('Second display：9月 +500');
    });

    it('onto a formula that shows a text as onto nothing, in cents, with a day that is one', async () => {
      const plan = await planned();
      const { sheetId, sheet, cells } = await reviewed(plan, 2);
      plan.write('adj', ...Array<undefined>(8).fill(undefined), '=IF(1=2,5,"")');
      correct(cells, ['Third', 9, '=100/3', 'Yes']);
      cells.write('qbr_date', -5);
      await book.engine.calculated();
      valueOf(await carryReview(sheetId, today));
      await book.engine.calculated();
      expect([plan.values('adj')[8], plan.values('exAction')[0]]).toEqual([33.33, 'Third: month 9 +33.33']);
      expect([cells.values('qbr_next'), plan.values('revHeld')[1]]).toEqual([[null], midAugust + 1]);
      expect([errorsOn(plan.sheet), errorsOn(sheet)]).toEqual([[], []]);
    });

    it('below what stands there, in the plan that counts, and leave what somebody wrote about the review', async () => {
      await planned();
      const plan = await planned({ revision: 2 });
      const { sheetId, cells } = await reviewed(plan, 2);
      plan.write('exAction', 'Own', null, 'Third');
      plan.write('exNote', undefined, undefined, undefined, 'kept free');
      plan.write('revCorr', undefined, 'several');
      plan.write('revHeld', undefined, midAugust - 20);
      correct(cells, ['One', null, null, 'Yes'], ['Two', null, null, 'Yes']);
      await book.engine.calculated();
      expect(valueOf(await carryReview(sheetId, today))).toMatchObject({ planSheet: plan.sheet.name, carried: 2 });
      await book.engine.calculated();
      expect(plan.values('exAction').slice(0, 6)).toEqual(['Own', 'One', 'Third', null, 'Two', null]);
      expect([plan.values('revCorr')[1], plan.values('revHeld')[1]]).toEqual(['several', midAugust - 20]);
    });

    it('wherever the cells have been moved to', async () => {
      const plan = await planned();
      const { sheetId, cells } = await reviewed(plan, 2);
      correct(cells, ['One', 12, 5, 'Yes']);
      await book.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(plan.sheet.id);
        sheet.names.getItem('plan_adj').delete();
        sheet.names.add('plan_adj', sheet.getRange('C300:N300'));
        await context.sync();
      });
      expect(valueOf(await carryReview(sheetId, today)).carried).toBe(1);
      expect([plan.sheet.formulas({ row: 299, column: 13, rows: 1, columns: 1 }), plan.values('adj')[11]]).toEqual([
        [[5]],
        null,
      ]);
    });

    it('not at all where there are too few free rows for actions, and say how many are missing', async () => {
      const plan = await planned({ customer: { tier: 'B' } });
      const { sheetId, cells } = await reviewed(plan, 2);
      plan.write('exAction', ...Array.from({ length: 7 }, (_, row) => `Action ${row}`));
      correct(cells, ['One', 9, 5, 'Yes'], ['Two', null, null, 'Yes'], ['Three', null, null, 'Yes']);
      await refuse(sheetId, { code: 'notEmpty', details: { context: 'actions', sheet: 'Plan', rows: '2' } });
    });

    it('not at all where a text stands in the month', async () => {
      const plan = await planned();
      const { sheetId, cells } = await reviewed(plan, 2);
      plan.write('adj', ...Array<undefined>(8).fill(undefined), 'see note');
      correct(cells, ['One', 9, 5, 'Yes']);
      await refuse(sheetId, { code: 'notEmpty', details: { context: 'text', sheet: 'Plan' } });
    });

    it.each(['plan', 'review'] as const)('not at all where the %s lost cells that it needs', async (which) => {
      const plan = await planned();
      const { sheetId, sheet, cells } = await reviewed(plan, 2);
      correct(cells, ['One', 9, 5, 'Yes']);
      const [owner, name] = which === 'plan' ? [plan.sheet, 'plan_adj'] : [sheet, 'qbr_fixAgreed'];
      await book.Excel.run(async (context) => {
        context.workbook.worksheets.getItem(owner.id).names.getItem(name).delete();
        await context.sync();
      });
      await refuse(sheetId, { code: 'damagedRecord', details: { context: 'form', name, sheet: owner.name } });
    });

    it('not without a plan of the year', async () => {
      const plan = await planned();
      const { sheetId, cells } = await reviewed(plan, 2);
      correct(cells, ['One', 9, 5, 'Yes']);
      book.engine.deleteSheet(plan.sheet.id);
      await refuse(sheetId, { code: 'sheetGone' });
    });

    it.each([6, 7, 8])(
      'with what a colleague types while it works, at round trip %i: neither his nor ours is lost or counted twice',
      async (batch) => {
        const plan = await planned();
        const { sheetId, cells } = await reviewed(plan, 2);
        correct(cells, ['One', 9, 5, 'Yes'], ['Two', 9, 7, 'Yes']);
        await book.engine.calculated();
        book.host.traffic.reset();
        book.host.atBatch(batch, () => {
          plan.write('adj', ...Array<undefined>(8).fill(undefined), 1000);
          plan.write('exAction', 'His');
          cells.write('qbr_fixAgreed', undefined, 'No');
        });
        const outcome = await carryReview(sheetId, today);
        await book.engine.calculated();
        const ours = cells.values('qbr_fixIn').filter((cell) => cell === 'Yes').length;
        expect(outcome.ok && outcome.value.carried).toBe(ours);
        const added = outcome.ok ? [5, 12][ours - 1]! : 0;
        const adjusted = plan.values('adj')[8];
        const actions = plan.values('exAction').filter((cell) => cell !== null);
        // After the last round trip his come on top of ours, as in any shared workbook.
        const hisLast = ours === 2;
        expect(adjusted).toBe(hisLast ? 1000 : 1000 + added);
        expect(actions).toContain('His');
      },
    );
  });

  function stateOf(): unknown {
    return book.engine.sheets.map((sheet) =>
      sheet.formulas(sheet.usedArea(true) ?? { row: 0, column: 0, rows: 1, columns: 1 }),
    );
  }

  async function refuse(reviewSheetId: string, failure: object): Promise<void> {
    await book.engine.calculated();
    const before = stateOf();
    const outcome = await carryReview(reviewSheetId, today);
    expect(outcome).toMatchObject({ ok: false, failure });
    await book.engine.calculated();
    expect(stateOf()).toEqual(before);
    if (outcome.ok) return;
    const { code, details } = outcome.failure;
    for (const language of ['en-US', 'zh-CN'] as const) {
      for (const part of ['what', 'do']) {
        expect(createWords(language)(`failure.${code}.${part}`, details)).not.toMatch(/failure\.|\{\{/);
      }
    }
  }
});

/** Fills corrections in: item, month, amount, agreed. */
function correct(cells: NamedOn, ...rows: readonly (readonly EngineValue[])[]): void {
  (['qbr_fixItem', 'qbr_fixMonth', 'qbr_fixAmount', 'qbr_fixAgreed'] as const).forEach((name, at) =>
    cells.write(name, ...rows.map((row) => row[at] ?? null)),
  );
}

function nulls(count: number): null[] {
  return Array<null>(count).fill(null);
}
