import { createFunctionWords } from '../locales/createFunctionWords';
import { languageOf } from '../locales/Language';
import type { Words } from '../locales/Words';
import { exampleSheet } from './exampleSheet';
import { sheetOf, type ExampleSheet } from './sheetOf';
import { worksheetFunctions } from './worksheetFunctions';

/** A workbook as plain data, as the writer of files takes it. */
export interface ExampleWorkbook {
  readonly sheets: readonly ExampleSheet[];
  /** Functions that come from the add-in, which a file spells in a way of its own. */
  readonly customFunctions: readonly string[];
}

/**
 * Every worked example in one workbook: a first sheet that lists the functions, then one sheet a function with its cells, its
 * live formula and the answer it should give. From the same data and words as the help page.
 */
export function exampleWorkbook(displayLanguage: string): ExampleWorkbook {
  const words = createFunctionWords(languageOf(displayLanguage));
  return {
    sheets: [listSheet(words), ...worksheetFunctions.map(({ metadata }) => exampleSheet(metadata, words))],
    customFunctions: worksheetFunctions.map(({ metadata }) => `ABC.${metadata.id}`),
  };
}

function listSheet(words: Words): ExampleSheet {
  const head = { bold: true, fill: '#1F4E79', fontColor: '#FFFFFF' };
  return sheetOf(words('functions.help.sheet'), {
    cells: [
      { row: 0, column: 0, content: words('functions.help.title'), format: { bold: true, fontSize: 16 } },
      { row: 1, column: 0, content: words('functions.help.function'), format: head },
      { row: 1, column: 1, content: words('functions.help.description'), format: head },
      ...worksheetFunctions.flatMap(({ metadata: { id, words: key } }, place) => [
        { row: place + 2, column: 0, content: `ABC.${id}`, format: { bold: true } },
        { row: place + 2, column: 1, content: words(`functions.${key}.description`) },
      ]),
      { row: worksheetFunctions.length + 3, column: 0, content: words('functions.help.errors') },
    ],
    columnWidths: [150, 860],
  });
}
