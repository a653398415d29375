import { carryReview } from '../../src/actions/carryReview';
import { makeClimb } from '../../src/actions/makeClimb';
import { makeReview } from '../../src/actions/makeReview';
import { openDashboard } from '../../src/actions/openDashboard';
import { openSigning } from '../../src/actions/openSigning';
import { refreshRollUp } from '../../src/actions/refreshRollUp';
import { planInput } from '../sheets/plans/planInput';
import { valueOf } from './analyseNow';
import { namedOn } from './namedOn';
import type { OpenWorkbook } from './openWorkbook';
import { planOn } from './planOn';
import { tableRows } from './plansBook';
import { QuickWorkbooks } from './QuickWorkbooks';
import { drawSmallPlans } from './smallPlans';

jest.setTimeout(120_000);

const quick = new QuickWorkbooks();
const today = new Date(2027, 7, 16, 9);
/** 16 August and 1 January 2027 as such a workbook counts. */
const day = 46_615 - 1462;
const newYear = 46_388 - 1462;

describe('a workbook that counts its days from 1904', () => {
  let book: OpenWorkbook;
  beforeEach(async () => {
    book = await quick.open();
    book.engine.is1904 = true;
  });
  afterEach(() => book.close());
  const cellsOf = (sheetId: string) =>
    namedOn(
      book,
      book.engine.sheets.find(({ id }) => id === sheetId)!,
    );

  it('gets the days of lists as it counts them', async () => {
    await drawSmallPlans(book, [{ id: 'a', year: 2027 }]);
    valueOf(await openSigning(2027, 'en-US', today));
    expect(cellsOf(book.engine.activeSheet.id).values('sign_start')).toEqual([day]);
    valueOf(await openDashboard(2027, 'en-US', today));
    const rollUp = book.engine.sheets.find(({ properties }) => properties.get('abcTemplate') === 'planRollup')!;
    expect((await tableRows(book, rollUp.id))[0]).toMatchObject({ Refreshed: day });
    valueOf(await refreshRollUp(2027, 'en-US', new Date(2027, 7, 18)));
    expect((await tableRows(book, rollUp.id))[0]).toMatchObject({ Refreshed: day + 2 });
  });

  it('gets the days of a plan’s review and climb as it counts them', async () => {
    const plan = await planOn(book, planInput());
    const review = valueOf(await makeReview(plan.sheet.id, 2, 'en-US'));
    const cells = cellsOf(review.sheetId);
    cells.write('qbr_fixItem', 'Visit twice');
    cells.write('qbr_fixAgreed', 'Yes');
    await book.engine.calculated();
    expect(valueOf(await carryReview(review.sheetId, today))).toMatchObject({ carried: 1 });
    const row = plan.values('exAction').findIndex((action) => String(action).includes('Visit twice'));
    expect([plan.values('exStart')[row], plan.values('revHeld')[1]]).toEqual([day, day]);
    const climb = valueOf(await makeClimb(plan.sheet.id, 'en-US'));
    expect(cellsOf(climb.sheetId).values('climb_start')).toEqual([newYear]);
  });
});
