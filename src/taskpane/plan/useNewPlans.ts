import { useDeferredValue, useMemo } from 'react';
import { planFacts, type PlanFacts } from '../../actions/planFacts';
import { usualPlanYear } from '../../actions/usualPlanYear';
import type { PlanCustomer } from '../../core/plan/PlanCustomer';
import type { PlanPreview } from '../../core/plan/PlanPreview';
import { planProblems } from '../../core/plan/planProblems';
import type { PlanProblem } from '../../core/plan/PlanProblem';
import type { PlanRequest } from '../../core/plan/PlanRequest';
import { previewPlans } from '../../core/plan/previewPlans';
import { isUnknown } from '../../core/Unknown';
import { useSpeech } from '../display/useSpeech';
import type { Pane } from '../pane/usePane';
import { linksOffered, type LinksOffered } from './linksOffered';
import { listedAlready } from './listedAlready';
import { plannedAlready } from './plannedAlready';
import { firstDraft, type PlanDraft } from './PlanDraft';
import { planRequestOf } from './planRequestOf';
import type { Plan } from './usePlan';
import { readYear } from './readYear';
import { usePlanWords } from './usePlanWords';
import { wantedCustomers } from './wantedCustomers';

/** Everything the form of new plans shows. */
export interface NewPlans {
  readonly draft: PlanDraft;
  readonly change: (part: Partial<PlanDraft>) => void;
  /** As it stands in the field. */
  readonly year: string;
  readonly unit: string;
  /** Of the last year that could be read. */
  readonly facts: PlanFacts;
  readonly wanted: readonly PlanCustomer[];
  readonly request: PlanRequest;
  readonly problems: readonly PlanProblem[];
  /** Undefined while something is wrong. */
  readonly preview: PlanPreview | undefined;
  /** Ids of the wanted that have a plan sheet of the year. */
  readonly planned: readonly string[];
  /** How many of the wanted keep what they have: a new version is made of a sheet, not of a line. */
  readonly kept: { readonly sheets: number; readonly lines: number };
  /** How many plans will be made. */
  readonly count: number;
  /** Whether the actual figures of the wanted can be formulas on the source. */
  readonly links: LinksOffered;
}

/** The form of new plans over the judged customers; undefined while there are none. */
export function useNewPlans({ state, tell }: Pane, { state: { plans } }: Plan): NewPlans | undefined {
  const words = usePlanWords();
  const { language } = useSpeech();
  const { analysis, planDraft: draft = firstDraft } = state;
  const isJudged = analysis?.judgement !== undefined && !isUnknown(analysis.judgement);
  const judged = isJudged ? analysis : undefined;
  const usual = useMemo(() => judged && usualPlanYear(judged), [judged]);
  const yearText = draft.year ?? String(usual ?? '');
  const year = readYear(yearText);
  const hasYear = year >= 2000 && year <= 2099;
  // Whoever is typing a year has not left the one before.
  const factsYear = useDeferredValue(hasYear ? year : usual);
  const facts = useMemo(
    () => (judged && factsYear !== undefined ? planFacts(judged, factsYear) : undefined),
    [judged, factsYear],
  );
  // Amounts in Chinese are usually in yuan; elsewhere nobody knows.
  const usualUnit = language === 'zh-CN' ? words('list.unit.one') : '';
  const { scope, chosen, one } = draft;
  const wanted = useMemo(
    () => (facts ? wantedCustomers(facts.customers, { scope, chosen, one }) : []),
    [facts, scope, chosen, one],
  );
  const planned = useMemo(() => plannedAlready(wanted, year, plans?.plans ?? []), [wanted, year, plans]);
  const listed = useMemo(() => listedAlready(wanted, year, plans?.lists ?? []), [wanted, year, plans]);
  const hasPlanned = planned.length > 0;
  const links = useMemo(() => (facts ? linksOffered(wanted, facts) : 'noDays'), [facts, wanted]);
  const request = useMemo(
    () => facts && planRequestOf(draft, { year, wanted, hasSeason: facts.hasSeason, links, usualUnit, hasPlanned }),
    [draft, year, wanted, facts, links, usualUnit, hasPlanned],
  );
  const problems = useMemo(() => (facts && request ? planProblems(facts.customers, request) : []), [facts, request]);
  const preview = useMemo(
    () => (facts && request && problems.length === 0 ? previewPlans(facts.customers, request) : undefined),
    [facts, request, problems],
  );
  if (!facts || !request) return undefined;
  const there = new Set(planned);
  const small = wanted.filter(({ id, tier }) => tier === 'C' && there.has(id)).map(({ id }) => id);
  const lines = new Set([...small, ...listed]).size;
  const kept = { lines, sheets: request.existing === 'keep' ? planned.length - small.length : 0 };
  return {
    draft,
    change: (part) => tell({ type: 'planDrafted', draft: { ...draft, ...part } }),
    year: yearText,
    unit: draft.unit ?? usualUnit,
    facts,
    wanted,
    request,
    problems,
    preview,
    planned,
    kept,
    count: wanted.length - kept.sheets - kept.lines,
    links,
  };
}
