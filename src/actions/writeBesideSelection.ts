import { indicatorColumns } from '../core/intake/Mapping';
import { writeBeside } from '../excel/writeBeside';
import { createWords } from '../locales/createWords';
import type { Language } from '../locales/Language';
import { besideSpec } from '../sheets/besideSpec';
import type { Analysis } from './Analysis';
import { besideAnswer } from './besideAnswer';
import { judgementOf } from './judgementOf';
import { localDay } from './localDay';
import type { Outcome } from './Outcome';
import { outcomeOf } from './outcomeOf';
import { recipeKey } from './recipeKey';
import { recipeOf } from './recipeOf';
import type { WriteForm } from './WriteForm';

/**
 * Writes tier and profile right of the selected rows, and keeps in the workbook's settings, under sheet and address, how they came
 * about. Only where `besideAnswer` says it is possible.
 */
export function writeBesideSelection(
  analysis: Analysis,
  form: WriteForm,
  language: Language,
  today: Date = new Date(),
): Promise<Outcome<{ address: string }>> {
  const answer = besideAnswer(analysis, form);
  if (answer !== 'possible') throw new Error(`Tiers cannot stand beside this selection: ${answer}.`);
  const { range } = analysis.chosen;
  const columns = analysis.mapping.indicators.flatMap(indicatorColumns);
  const input = { judgement: judgementOf(analysis), range, indicatorColumns: columns, form };
  const spec = besideSpec(input, createWords(language));
  const value = JSON.stringify(recipeOf(analysis, localDay(today)));
  return outcomeOf(() =>
    writeBeside(range, spec, analysis.cells, (address) => ({
      key: `${recipeKey}:${range.sheetName}!${address}`,
      value,
    })),
  );
}
