import { createPlanWords } from '../../../locales/createPlanWords';
import type { Language } from '../../../locales/Language';
import { namedReader, type NamedReader } from '../namedReader';
import type { NamedValues } from '../NamedValues';
import { earlierCorrections } from './earlierCorrections';
import { quarterScores } from './quarterScores';
import { reviewIndicators, type ReviewIndicator } from './reviewIndicators';
import type { ReviewInput, ReviewScore } from './ReviewInput';

const indicators = Object.keys(reviewIndicators) as readonly ReviewIndicator[];

/** The names of a plan that a review reads. */
export const planNamesOfReview = [
  ...['customer', 'tier', 'manager', 'unit', 'asof', 'closed', 'cum', 'act'],
  ...['tq', 'dq', 'gq', 'tgtGp', 'actGp', 'targetBrand', 'nowBrand', 'targetVolume'],
  ...['merItem', 'merTarget', 'merQ1', 'merQ2', 'merQ3', 'merQ4', 'aStart', 'aEnd', 'aStatus'],
  ...['exAction', 'exDue', 'exStatus', 'exLate', 'exSource'],
].map((name) => `plan_${name}`);

/** The names of the review before that a review reads. */
export const earlierNamesOfReview = [
  ...indicators.map((indicator) => `score_${indicator}`),
  ...['total', 'fixItem', 'fixDue', 'fixAgreed', 'fixIn'],
].map((name) => `qbr_${name}`);

interface ReviewSource {
  readonly customerId: string;
  readonly year: number;
  readonly quarter: number;
  readonly language: Language;
  readonly plan: NamedValues;
  /** Whether the workbook counts its days from 1904. */
  readonly is1904: boolean;
  /** The customer's last review before this one, and the year it is of. */
  readonly earlier?: { readonly year: number; readonly cells: NamedValues };
}

/** What a review begins with: what the plan says of the quarter, and what the review before left. What neither knows stays blank. */
export function readReviewInput({ customerId, year, quarter, language, is1904, ...source }: ReviewSource): ReviewInput {
  const plan = namedReader(source.plan, 'plan');
  const earlier = source.earlier && namedReader(source.earlier.cells, 'qbr');
  const months = knownMonths(plan, quarter);
  const now = quarterScores(plan, { year, quarter, months, is1904 });
  const scores = indicators.map((indicator): [ReviewIndicator, ReviewScore] => {
    const last = earlier?.number(`score_${indicator}`);
    return [indicator, { ...now[indicator], ...(last === undefined ? {} : { last }) }];
  });
  const lastTotal = earlier?.number('total');
  const before = earlier && { cells: earlier, isOfPlan: source.earlier!.year === year };
  const actions = actionsOf(plan);
  return {
    customerId,
    customer: plan.text('customer') || customerId,
    tier: plan.text('tier').toUpperCase() === 'A' ? 'A' : 'B',
    accountManager: plan.text('manager'),
    unit: plan.text('unit'),
    year,
    quarter,
    knownMonths: months.length,
    scores: Object.fromEntries(scores),
    ...(lastTotal === undefined ? {} : { lastTotal }),
    ...(actions && { actions }),
    lastCorrections: earlierCorrections(plan, quarter, before, createPlanWords(language)),
    language,
  };
}

/** A month without an actual counts for neither side, also between others. */
function knownMonths(plan: NamedReader, quarter: number): readonly number[] {
  const [closed, actuals] = [plan.number('closed') ?? 0, plan.numbers('act')];
  const first = 3 * (quarter - 1);
  return [first, first + 1, first + 2].filter((month) => month < closed && actuals[month] !== undefined);
}

function actionsOf(plan: NamedReader): ReviewInput['actions'] {
  const all = plan.texts('exAction').filter((text) => text !== '').length;
  const late = plan.numbers('exLate').filter((days) => days !== undefined && days > 0).length;
  return all === 0 ? undefined : { all, late };
}
