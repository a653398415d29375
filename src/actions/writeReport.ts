import { checkSource } from '../excel/checkSource';
import { drawSheets } from '../excel/drawSheets';
import { createWords } from '../locales/createWords';
import type { Language } from '../locales/Language';
import { reportSheets } from '../sheets/report/reportSheets';
import type { Analysis } from './Analysis';
import { formulasAnswer } from './formulasAnswer';
import { judgementOf } from './judgementOf';
import { localDay } from './localDay';
import type { Outcome } from './Outcome';
import { outcomeOf } from './outcomeOf';
import { readingOf } from './readingOf';
import { recipeKey } from './recipeKey';
import { recipeOf } from './recipeOf';
import type { WriteForm } from './WriteForm';

/**
 * Writes the judgement to two new sheets, the overview and the ranked customers, as formulas only where `formulasAnswer` says so, and
 * keeps with the customers how they came about. `today` is the day the sheets name.
 * @param ignoresChanges writes what was judged although the source has changed since; else that fails with `sourceChanged`
 * @param version of this add-in, for the sheets to name
 */
export function writeReport(
  analysis: Analysis,
  form: WriteForm,
  language: Language,
  today: Date = new Date(),
  ignoresChanges = false,
  version?: string,
): Promise<Outcome<{ sheetName: string; customersSheet: string }>> {
  const answer = form === 'values' ? 'possible' : formulasAnswer(analysis, form);
  if (answer !== 'possible') throw new Error(`Tiers cannot be formulas: ${answer}.`);
  const day = localDay(today);
  const reading = readingOf(analysis);
  const { chosen, records } = analysis;
  const { tableName, selection } = chosen;
  const { rangeName } = selection;
  const input = {
    judgement: judgementOf(analysis),
    source: {
      ...reading.source,
      ...(tableName === undefined ? {} : { tableName }),
      ...(rangeName === undefined ? {} : { rangeName }),
    },
    reading,
    form,
    day,
    ...(records.measures ? { measures: records.measures } : {}),
    ...(version === undefined ? {} : { version }),
  };
  const report = reportSheets(input, createWords(language));
  const properties = { [recipeKey]: JSON.stringify(recipeOf(analysis, day)) };
  return outcomeOf(async () => {
    if (!ignoresChanges) await checkSource(chosen.range, analysis.cells);
    const { sheetNames } = await drawSheets(report.names, (names) => {
      const [overview, customers] = report.build(names);
      return [overview!, { ...customers!, properties }];
    });
    return { sheetName: sheetNames[0]!, customersSheet: sheetNames[1]! };
  });
}
