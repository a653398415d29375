import { writeBeside } from '../excel/writeBeside';
import { createWords } from '../locales/createWords';
import type { Language } from '../locales/Language';
import { besideSpec } from '../sheets/besideSpec';
import type { Analysis } from './Analysis';
import { besideAnswer } from './besideAnswer';
import { judgementOf } from './judgementOf';
import type { Outcome } from './Outcome';
import { outcomeOf } from './outcomeOf';
import type { WriteForm } from './WriteForm';

/** Writes tier and profile right of the selected rows. Only where `besideAnswer` says it is possible. */
export function writeBesideSelection(
  analysis: Analysis,
  form: WriteForm,
  language: Language,
): Promise<Outcome<{ address: string }>> {
  const answer = besideAnswer(analysis, form);
  if (answer !== 'possible') throw new Error(`Tiers cannot stand beside this selection: ${answer}.`);
  const { range } = analysis.chosen;
  const indicatorColumns = analysis.mapping.indicators.map(({ column }) => column);
  const spec = besideSpec({ judgement: judgementOf(analysis), range, indicatorColumns, form }, createWords(language));
  return outcomeOf(() => writeBeside(range, spec, analysis.cells));
}
