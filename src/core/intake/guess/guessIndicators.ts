import { bestColumn } from './bestColumn';
import { cellText } from '../cells/cellText';
import { groupIndicator } from './groupIndicator';
import type { HeadColumn } from './headColumn';
import { headerText } from '../words/headerText';
import { headerWords } from '../words/headerWords';
import { indicatorFit } from './indicatorFit';
import type { Confidence } from '../layout/Layout';
import { looksLikeCodes } from './looksLikeCodes';
import { indicatorKinds, type IndicatorKind, type MappedIndicator } from '../Mapping';
import { matchWord } from '../words/matchWord';
import type { PeriodGroup } from './PeriodGroup';

interface GuessedIndicators {
  readonly indicators: readonly MappedIndicator[];
  readonly confidence: Readonly<Partial<Record<IndicatorKind, Confidence>>>;
  /** True when an indicator stands in one column a period. */
  readonly isWide: boolean;
}

/** An indicator with its confidence and how well its name fits; 0 is best. */
interface Candidate {
  readonly indicator: MappedIndicator;
  readonly confidence: Confidence;
  readonly place: number;
}

const { contribution, date, lesser, money, notAmount, scaleLines, share, total, year } = headerWords;
const notScale = [...notAmount, ...contribution, ...share];
const notLast = [...notScale, ...date, ...year];
/** Words for more than a total. */
const plainScale = scaleLines.slice(0, -1).flat();

/**
 * Finds the indicators among columns of numbers and groups of periods. Payments go before sales and sales before other amounts;
 * where a group and a column fit equally the group is taken, because it also tells when. Periods that are called nothing else
 * are the scale. Beside a group, a column called "Total" only adds it up and is nothing of its own. Numbers that look like those
 * of documents are no money beside amounts with decimals, and the last choice else.
 * @param numeric columns of numbers or blank ones, those of the groups not included
 * @param groups the groups that may be taken
 */
export function guessIndicators(numeric: readonly HeadColumn[], groups: readonly PeriodGroup[]): GuessedIndicators {
  const fromGroups = new Map(indicatorKinds.map((kind) => [kind, candidateGroup(kind, groups)]));
  const isSummed = [...fromGroups.values()].some((each) => each !== undefined);
  const amounts = withoutCodes(numeric);
  const columns = isSummed ? amounts.filter(({ header }) => matchWord(header, total) === undefined) : amounts;
  const found = indicatorKinds.flatMap((kind) => better(fromGroups.get(kind), candidateColumn(kind, columns)) ?? []);
  if (found.every(({ indicator }) => indicator.kind === 'brandShare')) {
    const last = lastGroup(groups) ?? lastColumn(amounts);
    if (last) found.unshift(last);
  }
  return {
    indicators: found.map(({ indicator }) => indicator),
    confidence: Object.fromEntries(found.map(({ indicator, confidence }) => [indicator.kind, confidence])),
    isWide: found.some(({ indicator }) => 'periods' in indicator),
  };
}

function better(group: Candidate | undefined, column: Candidate | undefined): Candidate | undefined {
  if (!group || !column) return group ?? column;
  return { ...(group.place <= column.place ? group : column), confidence: 'likely' };
}

function candidateColumn(kind: IndicatorKind, columns: readonly HeadColumn[]): Candidate | undefined {
  const best =
    bestColumn(
      columns.filter((each) => !isCode(each)),
      ({ header }) => indicatorFit(kind, header),
    ) ?? bestColumn(columns, ({ header }) => indicatorFit(kind, header));
  if (!best) return undefined;
  const { content, column, header } = best.chosen;
  const agrees = content === 'amounts' || (kind === 'brandShare' && content === 'shares');
  const isVague = kind === 'scale' && matchWord(header, plainScale) === undefined;
  const confidence = agrees && best.rivals === 0 && !isVague ? 'sure' : 'likely';
  return {
    indicator: { kind, column: column.sheetColumn },
    confidence: isCode(best.chosen) ? 'unsure' : confidence,
    place: best.place,
  };
}

function withoutCodes(columns: readonly HeadColumn[]): readonly HeadColumn[] {
  const hasDecimals = columns.some(
    ({ column, content }) =>
      content === 'amounts' && column.cells.some((cell) => /\d[.,]\d{1,2}$/.test(cellText(cell))),
  );
  return hasDecimals ? columns.filter((each) => !isCode(each)) : columns;
}

function isCode({ column, header }: HeadColumn): boolean {
  return matchWord(header, money) === undefined && looksLikeCodes(column);
}

function candidateGroup(kind: IndicatorKind, groups: readonly PeriodGroup[]): Candidate | undefined {
  let best: { readonly group: PeriodGroup; readonly place: number } | undefined;
  let rivals = 0;
  for (const group of groups) {
    const place = group.label === '' && kind === 'scale' ? 0 : indicatorFit(kind, headerText(group.label));
    if (place === undefined) continue;
    if (best) rivals++;
    if (!best || place < best.place) best = { group, place };
  }
  if (!best) return undefined;
  const { label, length, assumedYear, isRepeated } = best.group;
  const isSure = rivals === 0 && label !== '' && length !== 'year' && assumedYear === undefined;
  return {
    indicator: groupIndicator(kind, best.group),
    confidence: isRepeated ? 'unsure' : isSure ? 'sure' : 'likely',
    place: best.place,
  };
}

/** No word is known: the longest group that is not called something else. */
function lastGroup(groups: readonly PeriodGroup[]): Candidate | undefined {
  const possible = groups.filter(({ label }) => matchWord(headerText(label), notScale) === undefined);
  const longest = Math.max(...possible.map(({ periods }) => periods.length));
  const group = possible.find(({ periods }) => periods.length === longest);
  return group && { indicator: groupIndicator('scale', group), confidence: 'unsure', place: 0 };
}

/** No word is known: the first column of amounts that is not called something else. */
function lastColumn(columns: readonly HeadColumn[]): Candidate | undefined {
  const possible = columns.filter(
    ({ header, content }) => content === 'amounts' && matchWord(header, notLast) === undefined,
  );
  const found =
    possible.find((each) => !isCode(each) && matchWord(each.header, lesser) === undefined) ??
    possible.find((each) => !isCode(each)) ??
    possible[0];
  return found && { indicator: { kind: 'scale', column: found.column.sheetColumn }, confidence: 'unsure', place: 0 };
}
