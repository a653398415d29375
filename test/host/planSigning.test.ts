import { openSigning } from '../../src/actions/openSigning';
import { findLibreOffice } from '../e2e/libreOffice';
import { valueOf } from './analyseNow';
import type { OpenWorkbook } from './openWorkbook';
import { otherInLibreOffice } from './otherInLibreOffice';
import { errorsIn, tableRows, typeInto } from './plansBook';
import { QuickWorkbooks } from './QuickWorkbooks';
import { drawSmallPlans } from './smallPlans';

jest.setTimeout(240_000);

const quick = new QuickWorkbooks();
const libreOffice = findLibreOffice();
/** Skipped, and so reported, on a machine without it. */
const inLibreOffice = libreOffice === undefined ? it.skip : it;
const day = new Date(2026, 10, 2);
/** 2026-11-02, the day on which all contracts are begun. */
const start = 46328;
const open = async (language: 'en-US' | 'zh-CN' = 'en-US') => valueOf(await openSigning(2025, language, day));

/** Days after the start on which steps were done, the day of looking, and what the tracker says. Standard days: 10, 5, 7, 5, 10, 5. */
const cases: readonly (readonly [string, readonly (number | null)[], number, Readonly<Record<string, unknown>>])[] = [
  ['just begun', [], 0, { Step: 1, 'Step name': 'Collect and analyse data', Due: start + 10, 'Days in step': 0 }],
  ['on the last day', [], 10, { Step: 1, Flag: null, 'Days in step': 10, 'Days open': 10 }],
  ['a day late', [], 11, { Step: 1, Flag: 'Overdue' }],
  ['at the second step', [8], 12, { Step: 2, Due: start + 15, Flag: null, 'Days in step': 4, 'Days open': 12 }],
  ['late at the third', [8, 12], 23, { Step: 3, Due: start + 22, Flag: 'Overdue', 'Days in step': 11 }],
  ['a step skipped', [8, null, 20], 21, { Step: 2, Flag: 'Step skipped' }],
  ['out of order', [12, 8], 12, { Step: 3, Flag: 'Out of order' }],
  ['before the last step', [1, 2, 3, 4, 5], 41, { Step: 6, 'Step name': 'Sign', Due: start + 42, Flag: null }],
  ['signed', [1, 2, 3, 4, 5, 30], 99, { Step: 7, 'Step name': 'Signed', Due: null, Flag: null, 'Days open': 30 }],
];

describe('the signing tracker', () => {
  let book: OpenWorkbook;
  beforeEach(async () => {
    book = await quick.open();
  });
  afterEach(() => book.close());

  const tracker = () => book.engine.activeSheet;
  const rows = async () => {
    await book.engine.calculated();
    return tableRows(book, tracker().id);
  };
  const fill = async (index: number, days: readonly (number | null)[]) => {
    const { row } = tracker().tables[0]!.area;
    const cells = days.map((each) => (each === null ? null : start + each));
    if (cells.length === 0) return;
    tracker().write({ row: row + 1 + index, column: 5, rows: 1, columns: cells.length }, [cells]);
    await book.engine.calculated();
  };

  it.each(cases)('knows a contract that is %s', async (_, days, today, said) => {
    await drawSmallPlans(book, [{ id: 'a' }]);
    await open();
    await typeInto(book, tracker(), 2, 1, start + today);
    await fill(0, days);
    expect((await rows())[0]).toMatchObject(said);
    expect(errorsIn(book)).toEqual([]);
  });

  it('counts who stands at each step and who is late there', async () => {
    await drawSmallPlans(book, [{ id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 'd' }]);
    await open();
    await typeInto(book, tracker(), 2, 1, start + 11);
    await fill(1, [3]);
    await fill(2, [3, 4, 5, 6, 7, 8]);
    const counts = tracker().values({ row: 6, column: 4, rows: 6, columns: 2 });
    expect(counts).toEqual([
      [2, 2],
      [1, 0],
      [0, 0],
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
  });

  it('says nothing of a contract without a start, and follows other standard days', async () => {
    await drawSmallPlans(book, [{ id: 'a' }, { id: 'b' }]);
    await open();
    const { row } = tracker().tables[0]!.area;
    await typeInto(book, tracker(), 2, 1, start + 11);
    await typeInto(book, tracker(), row + 1, 4, null);
    await typeInto(book, tracker(), 6, 3, 12);
    const [first, second] = await rows();
    expect([first!['Step'], first!['Due'], first!['Flag'], first!['Days open']]).toEqual([null, null, null, null]);
    expect([second!['Due'], second!['Flag']]).toEqual([start + 12, null]);
  });

  it('is made once; customers that are new come to it by their very ids, in its own language, and none goes', async () => {
    const [first] = await drawSmallPlans(book, [
      { id: 'a*', customer: 'Fir' },
      { id: '00123', tier: 'B' },
    ]);
    expect(await open('zh-CN')).toEqual({ sheetName: '签约流程-2025', isNew: true, added: 2 });
    const { id } = tracker();
    await fill(0, [3]);
    book.engine.deleteSheet(first!.id);
    await drawSmallPlans(book, [
      { id: 'A*', customer: '=cmd', manager: 'Mia' },
      { id: 'other', year: 2026 },
    ]);
    expect(await open('en-US')).toEqual({ sheetName: '签约流程-2025', isNew: false, added: 1 });
    expect(tracker().id).toBe(id);
    await typeInto(book, tracker(), 2, 1, start);
    expect(
      (await rows()).map((row) => [row['客户编号'], row['客户'], row['客户经理'], row['当前步'], row['步骤名称']]),
    ).toEqual([
      ['a*', 'Fir', 'Lin', 2, '业务回顾汇报'],
      ['00123', '00123', 'Lin', 1, '资料收集分析'],
      ['A*', '=cmd', 'Mia', 1, '资料收集分析'],
    ]);
    expect(await open()).toMatchObject({ added: 0 });
    expect(errorsIn(book)).toEqual([]);
  });

  inLibreOffice('comes to the same in LibreOffice', async () => {
    await drawSmallPlans(
      book,
      cases.map(([id]) => ({ id })),
    );
    const { sheetName } = await open();
    await typeInto(book, tracker(), 2, 1, start + 23);
    for (const [index, [, days]] of cases.entries()) await fill(index, days);
    expect(await otherInLibreOffice(libreOffice!, book.engine, [sheetName])).toEqual([]);
  });
});
