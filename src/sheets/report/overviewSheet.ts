import type { Words } from '../../locales/Words';
import { classBlocks } from './classBlocks';
import { concentrationBlocks } from './concentrationBlocks';
import type { CustomersRanges } from './CustomersRanges';
import { fitText } from '../texts/fitText';
import { matrixBlocks } from './matrixBlocks';
import { overviewGrid } from './overviewGrid';
import { overviewWidths } from './overviewWidths';
import { paretoParts } from './paretoParts';
import { provenanceBlocks } from './provenanceBlocks';
import { provenanceFacts } from './provenanceFacts';
import type { Rectangle } from '../rangeAddress';
import type { ReportInput } from './ReportInput';
import type { BlockSpec, SheetSpec } from '../SheetSpec';
import { summaryBlocks } from './summaryBlocks';
import { tierColours } from '../tierColours';

/**
 * The sheet "ABC", the report's first page and how it came about: summary by tier, tiers by stability and a Pareto chart, then the
 * measures of each class and the provenance. What counts customers are living formulas over the other sheet.
 * @param limits the blocks of native formulas from a row on; none in the other forms
 */
export function overviewSheet(
  input: ReportInput,
  ranges: CustomersRanges,
  names: { readonly overview: string; readonly customers: string },
  formats: readonly string[],
  limits: ((row: number) => readonly BlockSpec[]) | undefined,
  words: Words,
): SheetSpec {
  const { judgement, measures, form, day } = input;
  const { columns, firstRow, concentrationColumn, chartRows, chartData } = overviewGrid;
  const header = judgement.indicators[0]!.header;
  const format = formats[0]!;
  const widths = overviewWidths(judgement, formats, form);
  const blocks: BlockSpec[] = [
    { row: 0, column: 0, style: 'title', cells: [[words('sheet.title')]] },
    {
      row: 1,
      column: 0,
      style: 'note',
      cells: [[subtitle(input, words)], [words('sheet.overviewNote', { sheet: names.customers, day })]],
    },
  ];
  let row: number = firstRow;
  const place = (added: readonly BlockSpec[]) => {
    if (added.length === 0) return;
    blocks.push(...added);
    row = Math.max(...added.map((block) => block.row + block.cells.length)) + 1;
  };
  const tierRows: number[] = [];
  const placeTiers = (added: readonly BlockSpec[]) => {
    if (added.length > 0) tierRows.push(row + 2);
    place(added);
  };
  const concentration = concentrationBlocks(judgement, row, concentrationColumn, words);
  placeTiers([...summaryBlocks(judgement, ranges, row, header, format, widths, words), ...concentration]);
  placeTiers(matrixBlocks(judgement, ranges, row, words));
  const chart: Rectangle = { row, column: 0, rows: chartRows, columns };
  const pareto = paretoParts(judgement, chartData, chart, header, format, words);
  if (pareto.charts.length > 0) row += chartRows + 1;
  const textWidth = widths.slice(1, columns).reduce((sum, width) => sum + width, 0);
  place(provenanceBlocks(provenanceFacts(input, formats, words), row, textWidth, words));
  place(classBlocks(judgement, measures, row, words));
  place(limits?.(row) ?? []);
  return {
    name: names.overview,
    columnWidths: widths,
    blocks: [...blocks, ...pareto.blocks],
    tables: [],
    charts: pareto.charts,
    textColours: tierRows.map((first) => {
      return { row: first, column: 0, rows: judgement.structure.length, columns: 1, rules: tierColours };
    }),
    print: {
      orientation: 'landscape',
      area: { row: 0, column: 0, rows: row - 1, columns },
    },
  };
}

function subtitle({ judgement, source, day }: ReportInput, words: Words): string {
  const { indicators, judgedCount: count } = judgement;
  const list = indicators.map(({ header }) => fitText(header, 40)).join(words('reason.listSeparator'));
  return words('sheet.subtitle', { sheet: source.sheetName, address: source.address, count, day, indicators: list });
}
