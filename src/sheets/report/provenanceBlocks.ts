import type { Words } from '../../locales/Words';
import { fitText } from '../texts/fitText';
import type { ProvenanceFact } from './provenanceFacts';
import type { BlockSpec, CellSpec } from '../SheetSpec';
import { splitText } from './splitText';

/** A header of thousands of characters is told by its beginning. */
const longestText = 600;

/** The facts from the heading down, label and text: long ones go on in the next row, so that they print within the page. */
export function provenanceBlocks(
  facts: readonly ProvenanceFact[],
  row: number,
  textWidth: number,
  words: Words,
): BlockSpec[] {
  const lines = facts.flatMap(({ label, texts }) =>
    texts
      .flatMap((text) => splitText(fitText(text, longestText), textWidth))
      .map((text, index): [CellSpec, CellSpec] => [index === 0 ? label : null, text]),
  );
  return [
    { row, column: 0, style: 'heading', cells: [[words('sheet.provenance.heading')]] },
    { row: row + 1, column: 0, style: 'note', cells: lines.map(([label]) => [label]) },
    { row: row + 1, column: 1, cells: lines.map(([, text]) => [text]) },
  ];
}
