import { isScoreMethod } from '../../core/abc/combine/isScoreMethod';
import type { Judgement } from '../../core/abc/Judgement';
import { runningSums } from '../../core/abc/rank/runningSums';
import { unitOf } from '../../core/abc/rank/unitOf';
import type { Words } from '../../locales/Words';
import { borderColumns } from './borderColumns';
import { fitText } from '../texts/fitText';
import { measureText } from './measureText';
import { reasonText } from '../texts/reasonText';
import type { ReportInput } from './ReportInput';
import { stabilityColumns } from './stabilityColumns';
import type { ColumnKey, TableColumn } from './TableColumn';

/**
 * The columns of the ranked customers, in the order in which they stand in every form: what formulas may give comes first. A
 * column that would be blank for everybody is left out. `headers` and `formats` are those of the indicators.
 */
export function tableColumns(
  { judgement, measures }: Pick<ReportInput, 'judgement' | 'measures'>,
  headers: readonly string[],
  formats: readonly string[],
  words: Words,
): readonly TableColumn[] {
  const text = (key: ColumnKey, word: string, cell: TableColumn['cell'], least: number, most: number): TableColumn => {
    return { key, header: words(`sheet.${word}`), cell, format: null, align: null, width: { least, most } };
  };
  return [
    ...verdictColumns(judgement, words),
    ...(judgement.customers.every(({ id, name }) => id === name)
      ? []
      : [text('id', 'customerId', ({ id }) => fitText(id), 8, 18)]),
    text('name', 'customer', ({ name }) => fitText(name), 12, 24),
    ...byHandColumns(judgement, words),
    ...indicatorColumns(judgement, headers, formats, words),
    ...stabilityColumns(judgement, words),
    ...borderColumns(judgement, formats, words),
    {
      ...text('reason', 'reason', (customer) => fitText(reasonText(customer, judgement, formats, words)), 48, 80),
      share: 7,
    },
    ...(judgement.customers.some(({ tier }) => tier !== undefined)
      ? [{ ...text('measure', 'measure', (customer) => measureText(customer, words, measures), 28, 46), share: 4 }]
      : []),
  ];
}

/** Tier, profile, score and rank; the computed tier beside the one in force where they may differ. */
function verdictColumns(judgement: Judgement, words: Words): TableColumn[] {
  const { indicators, settings } = judgement;
  const letter = (key: ColumnKey, cell: TableColumn['cell'], format: string | null = null): TableColumn => {
    return { key, header: words(`sheet.${key}`), cell, format, align: 'center' };
  };
  const hasScore = indicators.length > 1 && isScoreMethod(settings.combination);
  return [
    letter('tier', ({ tier }) => tier ?? null),
    ...(isHeld(judgement) ? [letter('computedTier', ({ computedTier }) => computedTier ?? null)] : []),
    letter('profile', ({ computedTier, profile }) => (computedTier ? profile : null)),
    ...(hasScore ? [{ ...letter('score', ({ score }) => score ?? null, '0.000'), align: 'right' as const }] : []),
    letter('rank', ({ rank }) => rank ?? null, '0'),
  ];
}

/** Whether any tier is not left to the figures alone. */
function isHeld({ customers }: Judgement): boolean {
  return customers.some(({ override, isDamped }) => override !== undefined || isDamped);
}

function byHandColumns(judgement: Judgement, words: Words): TableColumn[] {
  if (!isHeld(judgement)) return [];
  const keepsAny = judgement.customers.some(({ isDamped }) => isDamped);
  return [
    {
      key: 'byHand',
      header: words(keepsAny ? 'sheet.byHandOrKept' : 'sheet.byHand'),
      cell: ({ tier, override, isDamped }) => (override || isDamped ? (tier ?? null) : null),
      format: null,
      align: 'center',
    },
  ];
}

/** The indicators, then the share of the first one that is reached down the rows; amounts below 0 add nothing to it. */
function indicatorColumns(
  { indicators, customers }: Judgement,
  headers: readonly string[],
  formats: readonly string[],
  words: Words,
): TableColumn[] {
  const values = headers.map((header, each): TableColumn => {
    return {
      key: 'indicator',
      header,
      cell: ({ verdicts }) => verdicts[each]?.value ?? null,
      format: formats[each]!,
      align: 'right',
      width: { least: 9, most: 20 },
    };
  });
  const first = customers.map(({ verdicts }) => verdicts[0]?.value);
  const positives = Float64Array.from(first, (value) => Math.max(0, value ?? 0));
  const largest = positives.reduce((most, value) => Math.max(most, value), 0);
  if (largest === 0) return values;
  const sums = runningSums(positives, unitOf(largest));
  const total = sums[first.length]!;
  const isAlone = indicators.length === 1;
  const share: TableColumn = {
    key: 'cumulativeShare',
    header: isAlone ? words('sheet.cumulativeShare') : words('sheet.cumulativeShareOf', { indicator: headers[0]! }),
    cell: (_, index) => (first[index] === undefined ? null : sums[index + 1]! / total),
    format: '0.0%',
    align: 'right',
  };
  return [...values, share];
}
