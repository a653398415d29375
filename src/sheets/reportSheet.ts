import type { Words } from '../locales/Words';
import { columnWidths } from './columnWidths';
import { indicatorFormats } from './indicatorFormats';
import { methodText } from './methodText';
import { paretoParts } from './paretoParts';
import { provenanceLines } from './provenanceLines';
import type { ReportInput } from './ReportInput';
import { reportLayout } from './reportLayout';
import type { SheetSpec } from './SheetSpec';
import { summaryBlocks } from './summaryBlocks';
import { tableBlocks } from './tableBlocks';
import { tierColours } from './tierColours';

/**
 * The sheet "ABC": where the data came from and how it was judged, a summary by tier in live formulas, a Pareto chart and
 * the ranked customers as a native table with the reason for each tier. With the form "formulas" tier, profile and score
 * are live `ABC.*` formulas beside the table.
 */
export function reportSheet(input: ReportInput, words: Words): SheetSpec {
  const { judgement, reading, form, day } = input;
  const readingLines = reading ? provenanceLines(reading, words) : [];
  const layout = reportLayout(judgement, form, readingLines.length);
  const headers = judgement.indicators.map(({ header }) => header);
  const formats = indicatorFormats(judgement);
  const widths = columnWidths(judgement, layout);
  const pareto = paretoParts(judgement, layout, headers[0]!, formats[0]!, words);
  const { data, summary } = layout;
  const notes =
    form === 'formulas'
      ? [words('sheet.noteFormulas'), words('sheet.noteFormulasFixed', { day })]
      : [words('sheet.noteValues')];
  return {
    name: words('sheet.name'),
    columnWidths: widths,
    blocks: [
      { row: layout.titleRow, column: 0, style: 'title', cells: [[words('sheet.title')]] },
      {
        row: layout.titleRow + 1,
        column: 0,
        style: 'note',
        cells: [
          provenance(input, headers, words),
          ...readingLines,
          methodText(judgement, formats, words),
          ...notes,
        ].map((note) => [note]),
      },
      ...summaryBlocks(judgement, layout, headers[0]!, formats[0]!, words),
      ...tableBlocks(input, layout, headers, formats, words),
      ...pareto.blocks,
    ],
    tables: [
      {
        name: 'AbcTiers',
        row: data.row - 1,
        column: layout.tableColumn,
        rows: data.rows + 1,
        columns: data.columns - layout.tableColumn,
      },
    ],
    charts: pareto.charts,
    textColours: [
      { row: summary.row, column: 0, rows: summary.rows, columns: 1, rules: tierColours },
      { row: data.row, column: layout.tier, rows: data.rows, columns: 1, rules: tierColours },
    ],
  };
}

function provenance({ judgement, source, day }: ReportInput, headers: readonly string[], words: Words): string {
  return words('sheet.provenance', {
    sheet: source.sheetName,
    address: source.address,
    count: judgement.judgedCount,
    day,
    indicators: headers.join(words('reason.listSeparator')),
  });
}
