import { HostError } from '../excel/HostError';
import { planListColumns } from '../sheets/plans/planListColumns';
import { achievedOf, tierOf } from '../sheets/plans/rollUp/readExport';
import { countedPlans, type CountedPlan } from './countedPlans';
import { findTemplates, type FoundTemplate } from './findTemplates';
import type { Outcome } from './Outcome';
import { outcomeOf } from './outcomeOf';
import { readExports, type PlanFigures } from './readExports';
import { readList } from './readList';
import type { AnnualPlan, PlanReview, PlanSheet, WorkbookPlans } from './WorkbookPlans';

/**
 * All plans, reviews, lists, roll-ups and trackers of the workbook, found by their properties. Four round trips, however many there
 * are up to 4,000 plans, and two for each list.
 */
export function listPlans(): Promise<Outcome<WorkbookPlans>> {
  return outcomeOf(async () => {
    const sheets = await findTemplates();
    const { plans, doubled } = countedPlans(sheets);
    const figures = await readExports(plans);
    const reviews = reviewsByPlan(sheets);
    const found = plans.flatMap((plan, index) => planOf(plan, figures[index]!, reviews));
    const yearly = (template: FoundTemplate['facts']['template']) =>
      sheets.flatMap((sheet) => {
        const { year } = sheet.facts;
        return sheet.facts.template === template && year !== undefined ? [{ ...sheetOf(sheet), year }] : [];
      });
    const lists: WorkbookPlans['lists'][number][] = [];
    for (const list of yearly('planList')) lists.push({ ...list, customerIds: await listedIds(list) });
    return {
      plans: found,
      years: [...new Set([...found, ...lists].map(({ year }) => year))].sort((one, other) => other - one),
      lists,
      rollUps: yearly('planRollup'),
      dashboards: yearly('planDashboard'),
      signings: yearly('signing'),
      doubled,
    };
  });
}

/** A list that cannot be read keeps nobody from the plans: who adds lines to it is told. */
async function listedIds(list: PlanSheet): Promise<readonly string[]> {
  try {
    const { columns } = await readList(list, planListColumns, ['customerId'], ['customerId']);
    return columns.get('customerId')!.map(String);
  } catch (error) {
    if (error instanceof HostError && (error.code === 'damagedRecord' || error.code === 'sheetGone')) return [];
    throw error;
  }
}

function sheetOf({ sheetId, sheetName, isShown, facts }: FoundTemplate): PlanSheet {
  return { sheetId, sheetName, isShown, language: facts.language, version: facts.version ?? '' };
}

function planOf(
  plan: CountedPlan,
  figures: PlanFigures,
  reviews: ReadonlyMap<string, readonly PlanReview[]>,
): AnnualPlan[] {
  if (figures === 'gone') return [];
  const { customerId, year, revision, isCurrent } = plan;
  const saved = figures === 'unreadable' ? {} : figures;
  const { 3: customer = '', 8: target } = saved;
  return [
    {
      ...sheetOf(plan),
      customerId,
      customer: String(customer),
      year,
      revision,
      isCurrent,
      tier: tierOf(saved),
      target: typeof target === 'number' ? target : undefined,
      achieved: achievedOf(saved),
      reviews: reviews.get(reviewKey(customerId, year)) ?? [],
    },
  ];
}

/** The review sheets of each customer and year, by quarter; the first of copies. */
function reviewsByPlan(sheets: readonly FoundTemplate[]): ReadonlyMap<string, readonly PlanReview[]> {
  const reviews = new Map<string, PlanReview[]>();
  for (const sheet of sheets) {
    const { template, customerId, year, quarter } = sheet.facts;
    if (template !== 'businessReview' || customerId === undefined || year === undefined || quarter === undefined)
      continue;
    const key = reviewKey(customerId, year);
    const known = reviews.get(key) ?? [];
    if (known.some((review) => review.quarter === quarter)) continue;
    reviews.set(
      key,
      [...known, { ...sheetOf(sheet), quarter }].sort((one, other) => one.quarter - other.quarter),
    );
  }
  return reviews;
}

function reviewKey(customerId: string, year: number): string {
  return `${year} ${customerId}`;
}
