import type { RunEntry } from '../../core/history/JudgementRun';
import { stabilityWords } from '../../locales/stabilityWords';
import { yesWords } from '../../locales/yesWords';
import type { CellSpec } from '../SheetSpec';
import { rowWriter } from './rowWriter';

/**
 * A row a customer of a run, cell by cell as the columns stand now; the words in the language of the headers.
 * @param headers of the whole table, from left to right
 */
export function detailRows(entries: readonly RunEntry[], headers: readonly string[]): CellSpec[][] {
  const { language, row } = rowWriter('details', headers);
  const words = stabilityWords[language];
  return entries.map(({ values, stability, isByHand, ...entry }) =>
    row({
      run: entry.run,
      customerId: entry.customerId,
      customer: entry.customer,
      tier: entry.tier ?? null,
      computedTier: entry.computedTier ?? null,
      byHand: isByHand ? yesWords[language] : null,
      profile: entry.profile,
      score: entry.score ?? null,
      rank: entry.rank ?? null,
      scale: values.scale ?? null,
      contribution: values.contribution ?? null,
      brandShare: values.brandShare ?? null,
      stability: stability === undefined ? null : words[stability],
      trend: entry.trend ?? null,
    }),
  );
}
