import type { RawCell } from '../../../core/intake/cells/Cells';
import { isErrorText } from '../../../core/intake/cells/isErrorText';
import { roundTo } from '../../../core/plan/roundTo';
import { listKeyOf } from '../listKeyOf';
import { namedReader } from '../namedReader';
import type { NamedValues } from '../NamedValues';
import { monthOfYear } from './monthOfYear';

/** Why an agreed correction cannot be carried into the plan. */
export type CorrectionFault =
  'noMonth' | 'monthOver' | 'monthReviewed' | 'noneLeft' | 'badAmount' | 'noItem' | 'errorCell';

/** An agreed correction as it stands on a review sheet. */
export interface Correction {
  /** Place among the rows for corrections. */
  readonly index: number;
  readonly item: string;
  readonly old: string;
  readonly new: string;
  /** What it adds to the target of a month, 1 to 12, to the cent; absent where it changes none. */
  readonly change?: { readonly month: number; readonly amount: number };
  readonly owner: string;
  readonly due: RawCell;
}

/** The corrections of a review by what is to become of them. */
export interface Corrections {
  /** Agreed and not in the plan. */
  readonly ready: readonly Correction[];
  readonly refused: readonly { readonly index: number; readonly because: CorrectionFault }[];
  /** How many are in the plan already, and how many are not agreed. */
  readonly already: number;
  readonly open: number;
}

/** The review that corrections are of, and when they are read. */
interface ReviewPlace {
  readonly year: number;
  /** 1 to 4. */
  readonly quarter: number;
  readonly monthsOver: number;
  readonly is1904: boolean;
}

/** The names of a review's corrections; without one of the first five nothing can be told. */
export const correctionNames = [
  ...['fixItem', 'fixMonth', 'fixAmount', 'fixAgreed', 'fixIn'],
  ...['fixOld', 'fixNew', 'fixOwner', 'fixDue'],
].map((name) => `qbr_${name}`);
export const neededCorrectionNames: readonly string[] = correctionNames.slice(0, 5);

/**
 * Reads the corrections of a review. Blank rows count as nothing; a month is wanted only where an amount is, and it has to come after
 * the quarter that was looked back on and not to be over: the rate of a month that is closed is not made anew. One whose cells show an
 * error of Excel is refused: nobody knows what was agreed.
 * @param monthsOver how many of the year's months are over, 0 to 12
 * @param is1904 whether the workbook counts its days from 1904
 */
export function readCorrections(named: NamedValues, { year, quarter, monthsOver, is1904 }: ReviewPlace): Corrections {
  const review = namedReader(named, 'qbr');
  const of = (name: string) => review.cells(name);
  const [items, olds, news, owners] = ['fixItem', 'fixOld', 'fixNew', 'fixOwner'].map((name) => review.texts(name));
  const [months, amounts, dues, agreed, inPlan] = ['fixMonth', 'fixAmount', 'fixDue', 'fixAgreed', 'fixIn'].map(of);
  const ready: Correction[] = [];
  const refused: { index: number; because: CorrectionFault }[] = [];
  let already = 0;
  let open = 0;
  items!.forEach((item, index) => {
    const amount = inCents(amounts![index] ?? null);
    const isBlank = item === '' && [months![index], amount, agreed![index]].every((cell) => isEmpty(cell));
    if (isYes(inPlan![index])) already++;
    else if (isBlank) return;
    else if (!isYes(agreed![index])) open++;
    else {
      const month = monthOfYear(months![index] ?? null, year, is1904);
      const told = [item, olds![index], news![index], owners![index], dues![index], amounts![index]];
      const because = told.some(isError) ? 'errorCell' : faultOf(item, month, amount, { quarter, monthsOver });
      if (because) refused.push({ index, because });
      else
        ready.push({
          index,
          item,
          old: olds![index] ?? '',
          new: news![index] ?? '',
          ...(changes(amount) && { change: { month: month!, amount: amount as number } }),
          owner: owners![index] ?? '',
          due: dues![index] ?? null,
        });
    }
  });
  return { ready, refused, already, open };
}

function faultOf(
  item: string,
  month: number | undefined,
  amount: RawCell,
  { quarter, monthsOver }: Pick<ReviewPlace, 'quarter' | 'monthsOver'>,
): CorrectionFault | undefined {
  if (item === '') return 'noItem';
  if (!isEmpty(amount) && !(typeof amount === 'number' && Number.isFinite(amount))) return 'badAmount';
  if (!changes(amount)) return undefined;
  if (Math.max(3 * quarter, monthsOver) >= 12) return 'noneLeft';
  if (month === undefined) return 'noMonth';
  if (month <= monthsOver) return 'monthOver';
  return month <= 3 * quarter ? 'monthReviewed' : undefined;
}

function changes(amount: RawCell): boolean {
  return typeof amount === 'number' && amount !== 0;
}

/** What is written into the plan is what its action says, and that has two decimals. */
function inCents(cell: RawCell): RawCell {
  return typeof cell === 'number' && Number.isFinite(cell) ? roundTo(cell, 2) : cell;
}

function isError(cell: RawCell | undefined): boolean {
  return typeof cell === 'string' && isErrorText(cell);
}

function isEmpty(cell: RawCell | undefined): boolean {
  return String(cell ?? '').trim() === '';
}

function isYes(cell: RawCell | undefined): boolean {
  return cell === true || listKeyOf('yesno', cell ?? null) === 'yes';
}
