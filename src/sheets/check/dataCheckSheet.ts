import type { CustomerTable } from '../../core/intake/CustomerTable';
import { serialText } from '../../core/intake/calendar/serialText';
import type { Words } from '../../locales/Words';
import { findingsBlocks, findingsWidth } from './findingsBlocks';
import { layoutText } from '../texts/layoutText';
import { mappedParts } from '../texts/mappedParts';
import type { ReadingFacts } from '../ReadingFacts';
import { reconciliationBlocks } from './reconciliationBlocks';
import type { BlockSpec, CellSpec, SheetSpec } from '../SheetSpec';

export interface DataCheckInput extends ReadingFacts {
  /** undefined where something blocks: the sheet then says what. */
  readonly table?: CustomerTable | undefined;
  /** The day of the reading as text ("2026-03-31"): sheets know no clock. */
  readonly day: string;
}

/** In characters: severity and labels, count, column, found, done, decision, cells, customers. */
const widths = [34, 16, 20, 46, 60, 30, 40, 40];

/**
 * The sheet "Data check": where the data stood and what its columns were taken for, the rows and amounts read, used and left
 * out with living sums, and every finding with what was done about it.
 */
export function dataCheckSheet(input: DataCheckInput, words: Words): SheetSpec {
  const { table, issues } = input;
  const say = (key: string) => words(`sheet.check.${key}`);
  const facts = factLines(input, words);
  const blocks: BlockSpec[] = [
    { row: 0, column: 0, style: 'title', cells: [[say('title')]] },
    { row: 1, column: 0, style: 'note', cells: [[say(table ? 'about' : 'stopped')]] },
    { row: 3, column: 0, style: 'heading', cells: [[say('facts')]] },
    { row: 4, column: 0, cells: facts, align: [null, 'left'], formats: [null, '#,##0'] },
  ];
  let row = 4 + facts.length + 1;
  if (table) {
    const reconciliation = reconciliationBlocks(table, row, words);
    blocks.push(...reconciliation);
    row = Math.max(...reconciliation.map((block) => block.row + block.cells.length)) + 1;
  }
  blocks.push({ row, column: 0, style: 'heading', cells: [[say('findings')]] });
  if (issues.length === 0) blocks.push({ row: row + 1, column: 0, cells: [[say('clean')]] });
  // The grid may show the name of a table in the row above it.
  else blocks.push(...findingsBlocks(issues, row + 2, words));
  return {
    name: say('name'),
    columnWidths: widths,
    blocks,
    tables:
      issues.length === 0
        ? []
        : [{ name: 'AbcDataCheck', row: row + 2, column: 0, rows: issues.length + 1, columns: findingsWidth }],
    charts: [],
    textColours: [],
  };
}

function factLines({ source, layout, mapping, headers, table, day }: DataCheckInput, words: Words): CellSpec[][] {
  const say = (key: string, values?: Readonly<Record<string, string | number>>) => words(`sheet.check.${key}`, values);
  const facts: CellSpec[][] = [
    [say('source'), `${source.sheetName}!${source.address}`],
    [say('layout'), layoutText(layout, words)],
    ...mappedParts(mapping, headers, words).map(({ part, column }) => [part, column]),
    [say('readOn'), day],
  ];
  if (table) facts.push([say('customers'), table.customers.length]);
  if (table?.days) {
    facts.push([
      say('period'),
      say('span', { first: serialText(table.days.first), last: serialText(table.days.last) }),
    ]);
  }
  return facts;
}
