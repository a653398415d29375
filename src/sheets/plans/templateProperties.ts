import type { Language } from '../../locales/Language';

/** The version of all templates; it changes when a reader has to know which one it meets. */
export const templateVersion = '1.0.0';

/** The kinds of sheets that are made from templates. */
export const templates = [
  'annualPlan',
  'planList',
  'planRollup',
  'planDashboard',
  'signing',
  'businessReview',
  'reviewList',
  'climb',
] as const;
export type TemplateName = (typeof templates)[number];

/** What a sheet keeps about itself where no reader sees it: sheets are found by it, whatever they are called. */
export interface TemplateFacts {
  readonly template: TemplateName;
  readonly language: Language;
  readonly version?: string;
  readonly customerId?: string;
  readonly year?: number;
  /** A quarter, 1 to 4. */
  readonly quarter?: number;
  /** 1, 2, ... of plans of one customer and year that were made beside each other: the last one counts. Of a climb: the plan's. */
  readonly revision?: number;
}

/** The keys of the properties. */
export const templateKeys = {
  template: 'abcTemplate',
  version: 'abcTemplateVersion',
  language: 'abcLang',
  customerId: 'abcCustomerId',
  year: 'abcYear',
  quarter: 'abcPeriod',
  revision: 'abcRevision',
} as const;

/** The properties of a new sheet. @example templateProperties({ template: 'signing', language: 'en-US', year: 2027 }).abcYear // "2027" */
export function templateProperties(facts: TemplateFacts): Readonly<Record<string, string>> {
  const entries = Object.entries({ version: templateVersion, ...facts });
  return Object.fromEntries(
    entries.map(([key, value]) => [templateKeys[key as keyof typeof templateKeys], String(value)]),
  );
}
