import type { JudgementRun, RunEntry } from '../core/history/JudgementRun';
import { serialText } from '../core/intake/calendar/serialText';
import type { Words } from '../locales/Words';
import { indicatorFormats } from '../sheets/indicatorFormats';
import { methodText } from '../sheets/texts/methodText';
import type { Analysis } from './Analysis';
import { judgementOf } from './judgementOf';
import { localDay } from './localDay';
import { localSerial } from './localSerial';
import { recipeOf } from './recipeOf';

/**
 * An accepted judgement as the workbook keeps it: one row for the run, one for each customer.
 * @param run its number
 */
export function runOf(
  analysis: Analysis,
  run: number,
  today: Date,
  words: Words,
): { readonly run: JudgementRun; readonly entries: readonly RunEntry[] } {
  const judgement = judgementOf(analysis);
  const recipe = recipeOf(analysis, localDay(today));
  const { customers, indicators, structure, judgedCount } = judgement;
  const entries = customers.map(
    ({ id, name, tier, computedTier, profile, score, rank, verdicts, stability, override }): RunEntry => ({
      run,
      customerId: id,
      customer: name,
      tier,
      computedTier,
      isByHand: override !== undefined,
      profile,
      score,
      rank,
      values: Object.fromEntries(
        verdicts.flatMap((verdict, index) => (verdict ? [[indicators[index]!.kind, verdict.value]] : [])),
      ),
      stability: stability?.verdict,
      trend: stability?.trend?.slope,
    }),
  );
  return {
    run: {
      run,
      madeAt: localSerial(today),
      sheetName: recipe.sheetName,
      address: recipe.address,
      indicators: indicators.map(({ header }) => header).join(words('reason.listSeparator')),
      method: methodText(judgement, indicatorFormats(judgement), words),
      period: periodText(analysis),
      judged: judgedCount,
      counts: Object.fromEntries(structure.map(({ tier, count }) => [tier, count])),
      recipe: JSON.stringify(recipe),
    },
    entries,
  };
}

/** First to last day of the data: of dated rows, or of the columns of a wide sheet. */
function periodText({ intake, mapping }: Analysis): string {
  const columns = mapping.indicators.flatMap((indicator) => ('periods' in indicator ? indicator.periods : []));
  const ends = [...columns, ...(intake.table?.days ? [intake.table.days] : [])];
  if (ends.length === 0) return '';
  const first = Math.min(...ends.map((each) => each.first));
  const last = Math.max(...ends.map((each) => each.last));
  return first === last ? serialText(first) : `${serialText(first)} – ${serialText(last)}`;
}
