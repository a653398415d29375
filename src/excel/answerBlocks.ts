import type { Answer } from './readAnswers';

/** Answers that are written in one piece. */
export interface AnswerBlock {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly sheet: Excel.Worksheet;
  readonly row: number;
  readonly column: number;
  readonly rows: (string | number | boolean)[][];
  /** The formulas of the first cells of the first column: all of them, but for a formula that fills the whole block. */
  readonly formulas: string[];
  /** Whether one formula fills the block. */
  readonly isSpill: boolean;
}

/** Puts answers that stand one below another, and fill nothing else, together. */
export function answerBlocks(answers: readonly Answer[]): AnswerBlock[] {
  const blocks: AnswerBlock[] = [];
  let last: Answer | undefined;
  for (const answer of answers) {
    const { cell, row, column, isSpill, values } = answer;
    const { run, formula } = cell;
    const isNext = last && !last.isSpill && !isSpill && last.cell.run === run && last.row + 1 === row;
    last = answer;
    if (isNext) {
      blocks.at(-1)!.rows.push(...values);
      blocks.at(-1)!.formulas.push(formula);
    } else {
      const { sheetId, sheetName, sheet } = run;
      blocks.push({ sheetId, sheetName, sheet, row, column, rows: [...values], formulas: [formula], isSpill });
    }
  }
  return blocks;
}
