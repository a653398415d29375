import type { PageSetup } from '../engine/PageSetup';
import { columnLetters } from '../objects/formatAddress';
import { parseAddress } from '../objects/parseAddress';
import { fromFileFormula, toFileFormula } from './fileFormula';
import type { NameSnapshot, SheetSnapshot, WorkbookSnapshot } from './WorkbookSnapshot';
import { attributeIn, fromXml, toXml } from './xml';

const printArea = '_xlnm.Print_Area';
const printTitles = '_xlnm.Print_Titles';

/** What a file's names say: those of the workbook, and by the place of the sheet what is printed of it. */
export interface DefinedNames {
  readonly names: readonly NameSnapshot[];
  readonly pages: ReadonlyMap<number, Pick<PageSetup, 'areas' | 'titleRows' | 'titleColumns'>>;
}

/** Adds names to the text of a workbook's part. What is printed of a sheet is a name of that sheet there. */
export function addDefinedNames(book: string, { customFunctions, names = [], sheets }: WorkbookSnapshot): string {
  const tags = [
    ...names.map(({ comment, formula, isHidden, name, sheetName }) =>
      tag(
        name,
        toFileFormula(formula, customFunctions),
        sheets.findIndex((sheet) => sheet.name === sheetName),
        `${comment ? ` comment="${toXml(comment)}"` : ''}${isHidden ? ' hidden="1"' : ''}`,
      ),
    ),
    ...sheets.flatMap((sheet, place) => [
      ...(sheet.page?.areas?.length ? [tag(printArea, areasOf(sheet), place)] : []),
      ...(sheet.page?.titleRows || sheet.page?.titleColumns ? [tag(printTitles, titlesOf(sheet), place)] : []),
    ]),
  ].join('');
  if (tags === '') return book;
  if (book.includes('</definedNames>')) return book.replace('</definedNames>', () => `${tags}</definedNames>`);
  return book.replace('</sheets>', () => `</sheets><definedNames>${tags}</definedNames>`);
}

export function readDefinedNames(book: string): DefinedNames {
  const sheetNames = (book.match(/<sheet\s[^>]*>/g) ?? []).map((each) => attributeIn(each, 'name') ?? '');
  const names: NameSnapshot[] = [];
  const pages = new Map<number, Pick<PageSetup, 'areas' | 'titleRows' | 'titleColumns'>>();
  for (const [, attributes, text] of book.matchAll(/<definedName(\s[^>]*)>([^<]*)<\/definedName>/g)) {
    const name = attributeIn(attributes!, 'name') ?? '';
    const local = attributeIn(attributes!, 'localSheetId');
    const place = local === undefined ? -1 : Number(local);
    const formula = fromXml(text!);
    if (name === printArea || name === printTitles)
      pages.set(place, { ...pages.get(place), ...printed(name, formula) });
    if (name.startsWith('_xlnm.')) continue;
    const comment = attributeIn(attributes!, 'comment');
    names.push({
      name,
      formula: fromFileFormula(formula),
      ...(place >= 0 ? { sheetName: sheetNames[place] ?? '' } : {}),
      ...(attributeIn(attributes!, 'hidden') === '1' ? { isHidden: true } : {}),
      ...(comment ? { comment } : {}),
    });
  }
  return { names, pages };
}

function tag(name: string, formula: string, place: number, more = ''): string {
  const scope = place >= 0 ? ` localSheetId="${place}"` : '';
  return `<definedName name="${toXml(name)}"${scope}${more}>${toXml(formula)}</definedName>`;
}

function areasOf(sheet: SheetSnapshot): string {
  return (sheet.page?.areas ?? [])
    .map(({ row, column, rows, columns }) => {
      const last = `$${columnLetters(column + columns - 1)}$${row + rows}`;
      return `${quoted(sheet)}!$${columnLetters(column)}$${row + 1}:${last}`;
    })
    .join(',');
}

function titlesOf(sheet: SheetSnapshot): string {
  const { titleColumns: columns, titleRows: rows } = sheet.page ?? {};
  return [
    ...(columns
      ? [`${quoted(sheet)}!$${columnLetters(columns.column)}:$${columnLetters(columns.column + columns.columns - 1)}`]
      : []),
    ...(rows ? [`${quoted(sheet)}!$${rows.row + 1}:$${rows.row + rows.rows}`] : []),
  ].join(',');
}

function quoted({ name }: SheetSnapshot): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** Areas of a list ("'a, b'!$A$1:$B$2,Sheet1!$1:$2"): commas inside quotes part nothing. */
function printed(name: string, list: string): Pick<PageSetup, 'areas' | 'titleRows' | 'titleColumns'> {
  const pieces = list.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
  const areas = pieces.flatMap((each) => parseAddress(each)?.area ?? []);
  if (name === printArea) return areas.length > 0 ? { areas } : {};
  const rows = pieces.find((each) => /!\$?\d+:\$?\d+$/.test(each));
  const columns = pieces.find((each) => /!\$?[A-Z]+:\$?[A-Z]+$/i.test(each));
  const rowArea = rows && parseAddress(rows)?.area;
  const columnArea = columns && parseAddress(columns)?.area;
  return {
    ...(rowArea ? { titleRows: { row: rowArea.row, rows: rowArea.rows } } : {}),
    ...(columnArea ? { titleColumns: { column: columnArea.column, columns: columnArea.columns } } : {}),
  };
}
