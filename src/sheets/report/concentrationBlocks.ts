import type { Judgement } from '../../core/abc/Judgement';
import type { Words } from '../../locales/Words';
import type { BlockSpec, CellSpec } from '../SheetSpec';

/** How many customers are judged, and how unevenly the first indicator is spread among them: labels with a figure two columns on. */
export function concentrationBlocks(judgement: Judgement, row: number, column: number, words: Words): BlockSpec[] {
  const { customers, judgedCount, concentration } = judgement;
  const line = (key: string, value: CellSpec): CellSpec[] => [words(`sheet.${key}`), null, value];
  const block = (at: number, cells: CellSpec[][], format: string): BlockSpec => {
    return { row: at, column, cells, formats: [null, null, format], align: [null, null, 'right'] };
  };
  const counts = [line('judgedCount', judgedCount), line('notJudgedCount', customers.length - judgedCount)];
  const spread = concentration ? [line('gini', concentration.gini), line('hhi', concentration.hhi)] : [];
  return [
    { row, column, style: 'heading', cells: [[words('sheet.concentration')]] },
    block(row + 1, counts, '#,##0'),
    ...(spread.length === 0 ? [] : [block(row + 1 + counts.length, spread, '0.000')]),
  ];
}
