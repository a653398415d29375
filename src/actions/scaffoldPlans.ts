import type { PlanCustomer } from '../core/plan/PlanCustomer';
import { planProblems } from '../core/plan/planProblems';
import type { PlanRequest } from '../core/plan/PlanRequest';
import { goToSheet } from '../excel/goToSheet';
import { HostError } from '../excel/HostError';
import type { Language } from '../locales/Language';
import type { TemplateFacts } from '../sheets/plans/templateProperties';
import { addPlanLines, type AddedLines } from './addPlanLines';
import type { Analysis } from './Analysis';
import { countedPlans, type CountedPlan } from './countedPlans';
import { drawPlans, type PlanMade, type PlanToDraw } from './drawPlans';
import { findTemplates } from './findTemplates';
import { linkedLedger } from './linkedLedger';
import type { Outcome } from './Outcome';
import { outcomeOf } from './outcomeOf';
import { pause } from './pause';
import { planFacts, type PlanLinks } from './planFacts';

/** How far a making of plans has come. */
export interface PlanProgress {
  /** Customers whose plan is there, whole. */
  readonly done: number;
  readonly of: number;
}

/** What became of a request. */
export interface ScaffoldedPlans {
  /** New plan sheets, in their order. */
  readonly made: readonly PlanMade[];
  /** Plans that were there already and were left as they are. */
  readonly kept: readonly PlanMade[];
  /** Lines added to the list of small customers, and the sheet they are on. */
  readonly lines: { readonly sheetName: string; readonly added: number; readonly kept: number } | undefined;
  /** Set where actuals should have been formulas on the source and are values. */
  readonly unlinked?: Exclude<PlanLinks, 'possible'>;
  /** True when the user stopped it: what is there is whole. */
  readonly isCancelled: boolean;
  /** Customers that are still without a plan because it was stopped. */
  readonly left: number;
}

export interface PlanControl {
  readonly progress: (progress: PlanProgress) => void;
  readonly isCancelled: () => boolean;
}

/** Drawn in one request: few round trips a plan, and yet a request is small and progress shows. */
const plansAtOnce = 3;

/** What is to be done about the customers of a request. */
interface Work {
  readonly kept: readonly PlanMade[];
  readonly sheets: readonly (Pick<PlanToDraw, 'earlierSheetId' | 'revision'> & { readonly customer: PlanCustomer })[];
  readonly lines: readonly PlanCustomer[];
}

/**
 * Makes the plans that a request asks for: a sheet for each A and B, a few at once, and lines of one list for all others; then the first
 * new one is shown. A plan that is there stays as it is; a new version is made beside it, in which its corrections and
 * actions go on. The source is not read. When it is stopped,
 * or the host fails on the way, all plans that were made are whole and stay; `details.made` says how many, and the same request made
 * once more goes on with the others. The request must be without problems (`planProblems`), but may ask for nobody.
 */
export function scaffoldPlans(
  analysis: Analysis,
  request: PlanRequest,
  language: Language,
  control: PlanControl,
): Promise<Outcome<ScaffoldedPlans>> {
  const facts = planFacts(analysis, request.year);
  const [problem] = planProblems(facts.customers, request).filter(({ code }) => code !== 'noCustomers');
  if (problem) throw new Error(`The plans cannot be made: ${problem.code}.`);
  const made: PlanMade[] = [];
  return outcomeOf(async () => {
    try {
      const there = await findTemplates();
      const plans = countedPlans(there).plans.filter(({ year, isCurrent }) => isCurrent && year === request.year);
      const { kept, sheets, lines } = workOf(request, facts.customers, plans);
      const of = sheets.length + lines.length;
      control.progress({ done: 0, of });
      const links =
        sheets.length === 0 || !request.linksActuals
          ? undefined
          : facts.linksFor(sheets.map(({ customer }) => customer.id));
      const ledger = links === 'possible' ? await linkedLedger(analysis) : undefined;
      const inputs = sheets.map((sheet): PlanToDraw => ({
        ...sheet,
        ...termsOf(request, sheet.customer),
        year: request.year,
        split: request.split,
        unit: request.unit,
        decimals: 2,
        language,
        ...(ledger && { ledger }),
      }));
      while (made.length < inputs.length && !control.isCancelled()) {
        made.push(...(await drawPlans(inputs.slice(made.length, made.length + plansAtOnce), language)));
        control.progress({ done: made.length, of });
        await pause();
      }
      let list: AddedLines | undefined;
      if (lines.length > 0 && !control.isCancelled()) {
        const terms = lines.map((customer) => ({ customer, ...termsOf(request, customer) }));
        const isList = ({ template, year }: TemplateFacts) => template === 'planList' && year === request.year;
        const known = there.find((sheet) => isList(sheet.facts));
        list = await addPlanLines(known, terms, request.year, language);
        control.progress({ done: of, of });
      }
      await show(made[0] ?? list);
      const left = inputs.length - made.length + (list ? 0 : lines.length);
      return {
        made,
        kept,
        lines: list && { sheetName: list.sheetName, added: list.added, kept: list.kept },
        ...(links === undefined || links === 'possible' ? {} : { unlinked: links }),
        isCancelled: left > 0,
        left,
      };
    } catch (error) {
      if (!(error instanceof HostError) || made.length === 0) throw error;
      throw new HostError(error.code, error.retryable, { ...error.details, made: String(made.length) });
    }
  });
}

function termsOf({ growth, owner }: PlanRequest, { tier }: PlanCustomer): Pick<PlanToDraw, 'growth' | 'owner'> {
  return { growth: growth[tier], owner };
}

/** Who has a sheet keeps it, or gets another version; who has none gets one, or a line. */
function workOf(
  { customerIds, existing }: PlanRequest,
  customers: readonly PlanCustomer[],
  plans: readonly CountedPlan[],
): Work {
  const planOf = new Map(plans.map((plan) => [plan.customerId, plan]));
  const byId = new Map(customers.map((customer) => [customer.id, customer]));
  const chosen = [...new Set(customerIds)].flatMap((id) => byId.get(id) ?? []);
  const isKept = ({ id, tier }: PlanCustomer) => planOf.has(id) && (existing === 'keep' || tier === 'C');
  const open = chosen.filter((customer) => !isKept(customer));
  return {
    kept: chosen.filter(isKept).map(({ id }) => {
      const { sheetId, sheetName } = planOf.get(id)!;
      return { customerId: id, sheetId, sheetName };
    }),
    sheets: open
      .filter(({ tier }) => tier !== 'C')
      .map((customer) => {
        const plan = planOf.get(customer.id);
        return plan
          ? { customer, revision: plan.revision + 1, earlierSheetId: plan.sheetId }
          : { customer, revision: 1 };
      }),
    lines: open.filter(({ tier }) => tier === 'C'),
  };
}

/** What was made is there whether or not Excel shows it. */
async function show(sheet: { readonly sheetId: string } | undefined): Promise<void> {
  if (sheet) await outcomeOf(() => goToSheet(sheet.sheetId));
}
