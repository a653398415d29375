import { bestColumn } from './bestColumn';
import { groupIndicator } from './groupIndicator';
import type { HeadColumn } from './headColumn';
import { headerText } from '../words/headerText';
import { headerWords } from '../words/headerWords';
import { indicatorFit } from './indicatorFit';
import type { Confidence } from '../layout/Layout';
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

const { contribution, date, notAmount, scale, share, total, year } = headerWords;
const notScale = [...notAmount, ...contribution, ...share];
const notLast = [...notScale, ...date, ...year];
/** From here on the ranking of scale holds words for totals only. */
const firstTotal = scale.indexOf('合计');

/**
 * Finds the indicators among columns of numbers and groups of periods. Payments go before sales and sales before other amounts;
 * where a group and a column fit equally the group is taken, because it also tells when. Periods that are called nothing else
 * are the scale. Beside a group, a column called "Total" only adds it up and is nothing of its own.
 * @param numeric columns of numbers or blank ones, those of the groups not included
 * @param groups the groups that may be taken
 */
export function guessIndicators(numeric: readonly HeadColumn[], groups: readonly PeriodGroup[]): GuessedIndicators {
  const fromGroups = new Map(indicatorKinds.map((kind) => [kind, candidateGroup(kind, groups)]));
  const isSummed = [...fromGroups.values()].some((each) => each !== undefined);
  const columns = isSummed ? numeric.filter(({ header }) => matchWord(header, total) === undefined) : numeric;
  const found = indicatorKinds.flatMap((kind) => better(fromGroups.get(kind), candidateColumn(kind, columns)) ?? []);
  if (found.every(({ indicator }) => indicator.kind === 'brandShare')) {
    const last = lastGroup(groups) ?? lastColumn(numeric);
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
  const best = bestColumn(columns, (header) => indicatorFit(kind, header));
  if (!best) return undefined;
  const { content, column } = best.chosen;
  const agrees = content === 'amounts' || (kind === 'brandShare' && content === 'shares');
  const isVague = kind === 'scale' && best.place >= firstTotal;
  return {
    indicator: { kind, column: column.sheetColumn },
    confidence: agrees && best.rivals === 0 && !isVague ? 'sure' : 'likely',
    place: best.place,
  };
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
  const isSure = rivals === 0 && best.group.label !== '' && best.group.assumedYear === undefined;
  return { indicator: groupIndicator(kind, best.group), confidence: isSure ? 'sure' : 'likely', place: best.place };
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
  const found = columns.find(
    ({ header, content }) => content === 'amounts' && matchWord(header, notLast) === undefined,
  );
  return found && { indicator: { kind: 'scale', column: found.column.sheetColumn }, confidence: 'unsure', place: 0 };
}
