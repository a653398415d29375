import type { IdleOverride } from '../../core/abc/Judgement';
import type { Words } from '../../locales/Words';
import { issueText } from '../texts/issueText';
import { layoutText } from '../texts/layoutText';
import { mappedParts } from '../texts/mappedParts';
import { methodText } from '../texts/methodText';
import { overrideText } from '../texts/overrideText';
import { periodText } from '../texts/periodText';
import type { ReadingFacts } from '../ReadingFacts';
import type { ReportInput } from './ReportInput';

/** More findings than this say no more at a glance; the sheet of the data check has them all. */
const mostFindings = 6;
/** As many tiers by hand that no longer apply are told one by one. */
const mostIdle = 20;

/** One thing a reader of the report should know about how it came about. */
export interface ProvenanceFact {
  readonly label: string;
  readonly texts: readonly string[];
}

/** How the report came about, in lines from which anybody could make it again: source, columns, period, method, findings, tiers by hand. */
export function provenanceFacts(
  { judgement, source, reading, day, version }: ReportInput,
  formats: readonly string[],
  words: Words,
): readonly ProvenanceFact[] {
  const { indicators, periods, settings, customers, idleOverrides } = judgement;
  const fact = (key: string, ...texts: readonly string[]): ProvenanceFact[] =>
    texts.length === 0 ? [] : [{ label: words(`sheet.provenance.${key}`), texts }];
  const list = (parts: readonly string[]) => parts.join(words('reason.listSeparator'));
  const inForce = customers.filter(({ override }) => override).length;
  const kept = customers.filter(({ isDamped }) => isDamped).length;
  const damping = Math.round((settings.damping ?? 0) * 1000) / 10;
  const [steady, wavering] = settings.periods.limits;
  return [
    ...fact('source', sourceText(source, words)),
    ...(reading ? readingFacts(reading, words) : []),
    ...(periods ? fact('period', periodText(periods, words)) : []),
    ...fact('indicators', list(indicators.map(({ header }) => header))),
    ...fact('method', methodText(judgement, formats, words)),
    ...(periods && steady !== undefined && wavering !== undefined
      ? fact('stability', words('sheet.provenance.stabilityText', { steady, wavering }))
      : []),
    ...(settings.damping === undefined
      ? []
      : fact('damping', words('sheet.provenance.dampingText', { share: damping, count: kept }))),
    ...(inForce === 0 ? [] : fact('byHand', words('sheet.provenance.byHandText', { count: inForce }))),
    ...fact('idle', ...idleTexts(idleOverrides, words)),
    ...(reading ? fact('findings', ...findingTexts(reading, words)) : []),
    ...fact('judgedOn', version === undefined ? day : words('sheet.provenance.version', { day, version })),
  ];
}

function sourceText({ sheetName, address, tableName, rangeName }: ReportInput['source'], words: Words): string {
  const place = `${sheetName}!${address}`;
  if (tableName !== undefined) return words('sheet.provenance.table', { place, name: tableName });
  return rangeName === undefined ? place : words('sheet.provenance.range', { place, name: rangeName });
}

function readingFacts({ layout, mapping, headers }: ReadingFacts, words: Words): ProvenanceFact[] {
  const columns = mappedParts(mapping, headers, words).map(({ part, column }) => ({ label: part, texts: [column] }));
  return [{ label: words('sheet.check.layout'), texts: [layoutText(layout, words)] }, ...columns];
}

function findingTexts({ issues }: ReadingFacts, words: Words): string[] {
  const changes = issues.filter(({ severity }) => severity === 'changes');
  const shown = changes.length > mostFindings ? changes.slice(0, mostFindings - 1) : changes;
  const findings = shown.map((issue) => {
    const { found, done } = issueText(issue, words);
    return words('sheet.provenance.finding', { found, done });
  });
  const rest = changes.length - shown.length;
  return rest > 0 ? [...findings, words('sheet.provenance.more', { count: rest })] : findings;
}

function idleTexts(idle: readonly IdleOverride[], words: Words): string[] {
  const texts = idle.slice(0, mostIdle).map(({ override, because }) =>
    words(`sheet.provenance.${because}`, {
      customer: override.customer.trim() || override.customerId,
      text: overrideText(override, words),
    }),
  );
  return idle.length > mostIdle
    ? [...texts, words('sheet.provenance.moreIdle', { count: idle.length - mostIdle })]
    : texts;
}
