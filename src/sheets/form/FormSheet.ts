import { cellAddress } from '../../core/intake/cells/cellAddress';
import type { Words } from '../../locales/Words';
import { fitRowHeights } from './fitRowHeights';
import { heightRuns } from './heightRuns';
import { pageBreaks } from './pageBreaks';
import { rangeAddress, type Rectangle } from '../rangeAddress';
import type {
  Accepted,
  BlockSpec,
  CellSpec,
  ChartSpec,
  FormatRuleSpec,
  NameSpec,
  PrintSpec,
  SheetSpec,
  ValidationSpec,
} from '../SheetSpec';

/** Points: one line of the largest text. */
const titleHeight = 26;

/** How cells of a form look. */
export type Look = Pick<BlockSpec, 'style' | 'formats' | 'align' | 'wraps' | 'hasLines'>;

/**
 * A form while it is laid out: each part writes at `row`, moves it on, and names what others refer to. Formulas refer to cells by
 * these names (`ref`), so that parts need not know where the others stand; only within a part they use addresses.
 */
export class FormSheet {
  /** The next free row, 0-based. */
  row = 0;
  readonly blocks: BlockSpec[] = [];
  readonly names: NameSpec[] = [];
  readonly merges: Rectangle[] = [];
  readonly validations: ValidationSpec[] = [];
  readonly formatRules: FormatRuleSpec[] = [];
  readonly rowHeights: { row: number; rows: number; height: number }[] = [];
  readonly hiddenRows: { row: number; rows: number }[] = [];
  readonly foldedRows: { row: number; rows: number }[] = [];
  readonly charts: ChartSpec[] = [];
  readonly breaksBefore: number[] = [];
  /** Rows of the titles of blocks: pages may begin there. */
  readonly blockRows: number[] = [];

  /**
   * @param prefix of every name: "plan" gives "plan_target"
   * @param columns of the whole form
   */
  constructor(
    readonly prefix: string,
    readonly columns: number,
    readonly words: Words,
  ) {}

  /** Writes cells; gives where they stand. */
  put(row: number, column: number, cells: readonly (readonly CellSpec[])[], look: Look = {}): Rectangle {
    this.blocks.push({ row, column, cells, ...look });
    return { row, column, rows: cells.length, columns: cells[0]!.length };
  }

  /** The first row: what the whole sheet is. */
  title(text: string): void {
    this.put(0, 0, [[text]], { style: 'title' });
    this.rowHeights.push({ row: 0, rows: 1, height: titleHeight });
  }

  /** Shows cells of a row as one, in each of the rows; a single column needs nothing. */
  merge(area: Rectangle): void {
    if (area.columns < 2) return;
    for (let line = 0; line < area.rows; line++) this.merges.push({ ...area, row: area.row + line, rows: 1 });
  }

  /** Names cells; the name is this sheet's own. */
  name(key: string, area: Rectangle): void {
    this.names.push({ name: this.ref(key), area });
  }

  /** The name of cells as it stands in a formula, also of cells that are laid out later. @example form.ref('target') // "plan_target" */
  ref(key: string): string {
    return `${this.prefix}_${key}`;
  }

  /** Cells that were named before. */
  area(key: string): Rectangle {
    const found = this.names.find(({ name }) => name === this.ref(key));
    if (!found) throw new Error(`The form has no cells named ${this.ref(key)} yet.`);
    return found.area;
  }

  /** The address of one of the cells named before, by its place among them. */
  cell(key: string, right = 0, below = 0): string {
    const { row, column } = this.area(key);
    return cellAddress(row + below, column + right);
  }

  /** From the first of the cells named before to the one at a place: for sums that run along a row. @example "$B$9:D9" */
  upTo(key: string, right: number): string {
    const { row, column } = this.area(key);
    const first = cellAddress(row, column).replace(/^([A-Z]+)/, '$$$1');
    return `${first}:${cellAddress(row, column + right)}`;
  }

  /** What cells take, with the sentence about anything else. */
  accept(area: Rectangle, accepts: Accepted): void {
    const { words } = this;
    const title = words('form.accepts.title');
    const values = accepts.kind === 'whole' ? { from: accepts.from, to: accepts.to } : undefined;
    this.validations.push({ area, accepts, title, message: words(`form.accepts.${accepts.kind}`, values) });
  }

  colour(area: Rectangle, formula: string, look: { readonly fill?: string; readonly font?: string }): void {
    this.formatRules.push({ area, formula, ...look });
  }

  bar(area: Rectangle): void {
    this.formatRules.push({ area, bar: '#9DC3E6' });
  }

  /** The address of an area for a formula of this sheet, with "$" before rows and columns. */
  absolute(area: Rectangle): string {
    return rangeAddress(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  }

  /** The whole sheet, with what is not the form's own business. */
  sheet(rest: Pick<SheetSpec, 'name' | 'columnWidths' | 'print' | 'freeze' | 'properties' | 'tabColour'>): SheetSpec {
    const { print, ...others } = rest;
    const heights = fitRowHeights(this.blocks, this.merges, rest.columnWidths, this.rowHeights);
    return {
      ...others,
      ...(print && { print: { ...print, breaksBefore: this.pages(print, heights, rest.columnWidths) } }),
      blocks: this.blocks,
      tables: [],
      charts: this.charts,
      textColours: [],
      names: this.names,
      merges: this.merges,
      validations: this.validations,
      formatRules: this.formatRules,
      rowHeights: heightRuns(heights),
      hiddenRows: this.hiddenRows,
      foldedRows: this.foldedRows,
      hidesGridlines: true,
      centresRows: true,
      font: { name: this.words('form.font'), size: 10 },
    };
  }

  private pages({ orientation, titleRows }: PrintSpec, shown: readonly number[], widths: readonly number[]): number[] {
    const heights = [...shown];
    for (const { row, rows } of [...this.hiddenRows, ...this.foldedRows]) heights.fill(0, row, row + rows);
    const { row = 0, rows = 0 } = titleRows ?? {};
    const repeated = heights.slice(row, row + rows).reduce((sum, height) => sum + height, 0);
    return pageBreaks({ heights, widths, orientation, wanted: this.breaksBefore, blocks: this.blockRows, repeated });
  }
}
