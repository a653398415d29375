import { composeHeaders } from './composeHeaders';
import { hasThirdHeader } from './hasThirdHeader';
import { isColumnWord } from '../words/isColumnWord';
import { isTitleText } from '../words/isTitleText';
import { isGroupRow } from './isGroupRow';
import { isSecondHeader } from './isSecondHeader';
import type { Confidence, Layout } from './Layout';
import type { Top } from './Top';
import { TopForms, type RowForms } from './TopForms';

/** Reports with longer preambles exist; nobody would want them guessed. */
const mostTitles = 30;

/**
 * Guesses where the headers of a range stand: in its first row, below lines of a title, in two rows, or nowhere.
 *
 * The data below tells: a header row holds words, or periods, where the data has numbers, and words where it has days. Years
 * and months written as bare numbers count as names when there are several without a gap. A row that is as full as the data
 * and as made of numbers, before any such row, means that there is no header. A unit line below the names is read as their
 * second row ("Sales", "EUR"). A third row of headers is not read and makes the answer "unsure". Without any column of numbers or days only words can tell, and the answer is "unsure".
 * @example guessLayout({ sheetName: '', row: 0, sheetColumns: [0, 1], values: [['Report', ''], ['Customer', 'Sales'], ['Ann', 5], ['Bo', 6]], formats: [] }).layout // {"titleRows":1,"headerRows":1}
 */
export function guessLayout(top: Top): { readonly layout: Layout; readonly confidence: Confidence } {
  const forms = new TopForms(top);
  const header = bestHeader(forms);
  if (header !== undefined) return headed(forms, header);
  const data = firstData(forms);
  return data === undefined ? byFill(forms) : headless(forms, data);
}

/** The row above the data that names the most columns; the first of equals. */
function bestHeader(forms: TopForms): number | undefined {
  let best: (RowForms & { readonly row: number }) | undefined;
  for (let row = 0; row < Math.min(forms.rows, mostTitles); row++) {
    const each = forms.row(row);
    if (isHeader(forms, row, each)) {
      const isBetter =
        !best || each.contrasts > best.contrasts || (each.contrasts === best.contrasts && each.filled > best.filled);
      if (isBetter) best = { ...each, row };
      if (each.data > 0) break;
    } else if (each.data > 0 && isFull(forms, best ?? each)) break;
  }
  return best?.row;
}

/** The first of the rows that lead to one that is full of data; of any data when none is full. */
function firstData(forms: TopForms): number | undefined {
  let any: number | undefined;
  let first: number | undefined;
  for (let row = 0; row < Math.min(forms.rows, mostTitles); row++) {
    const each = forms.row(row);
    first = each.data === 0 ? undefined : (first ?? row);
    any ??= first;
    if (first !== undefined && isFull(forms, each)) return first;
  }
  return any;
}

/** Filled like a row of data: short rows wholly, others for the greater part. */
function isFull({ used }: TopForms, { filled }: RowForms): boolean {
  return used <= 3 ? filled >= used : 4 * filled >= 3 * used;
}

function isHeader(forms: TopForms, row: number, each: RowForms): boolean {
  if (forms.telling === 0 || each.filled === 0) return false;
  const texts = forms.texts(row).filter((text) => text !== '');
  if (texts.every(isTitleText)) return false;
  if (each.data > 0) return isFull(forms, each) && namesColumns(forms, row) && !isHeaderBelow();
  if (2 * each.contrasts < forms.telling) return false;
  if (texts.some(isTitleText) && isHeaderBelow()) return false;
  if (each.filled >= 2 || forms.used === 1) return true;
  // One name alone: only the data that follows at once makes it a header.
  const next = forms.row(row + 1);
  return next.data > 0 && isFull(forms, next);

  function isHeaderBelow(): boolean {
    const below = forms.row(row + 1);
    return below.data === 0 && below.filled > 1 && 2 * below.contrasts >= forms.telling;
  }
}

/** Numbers that are names, such as those of shops: a column beside them is called "客户", and no row below says so again. */
function namesColumns(forms: TopForms, row: number): boolean {
  const texts = forms.texts(row);
  return forms.bodies.some(
    (body, column) =>
      body === 'text' && isColumnWord(texts[column]!, true) && !forms.holdsBelow(texts[column]!, column, row),
  );
}

function headed(forms: TopForms, row: number): { layout: Layout; confidence: Confidence } {
  const single = { titleRows: row, headerRows: 1 } as const;
  const above = forms.texts(row - 1);
  const here = forms.texts(row);
  if (isSecondHeader(forms, row)) {
    const names = composeHeaders([here, forms.texts(row + 1)]);
    return twoRows(forms, row, trust(forms, names));
  }
  const group = row > 0 ? isGroupRow(forms, row - 1) : 'no';
  if (group !== 'no') {
    const confidence = group === 'proven' ? trust(forms, composeHeaders([above, here])) : 'likely';
    return twoRows(forms, row - 1, confidence);
  }
  return { layout: single, confidence: trust(forms, here) };
}

function twoRows(
  forms: TopForms,
  titleRows: number,
  confidence: Confidence,
): { layout: Layout; confidence: Confidence } {
  const layout = { titleRows, headerRows: 2 } as const;
  return { layout, confidence: hasThirdHeader(forms, titleRows) ? 'unsure' : confidence };
}

/** Sure when every column of data has a name of its own. */
function trust({ bodies }: TopForms, names: readonly string[]): Confidence {
  const given = names.filter((_, column) => bodies[column] !== 'none');
  const complete = given.every((name) => name !== '') && new Set(given).size === given.length;
  return complete ? 'sure' : 'likely';
}

function headless(forms: TopForms, row: number): { layout: Layout; confidence: Confidence } {
  const confidence = forms.telling > 1 && row === 0 ? 'sure' : 'likely';
  return { layout: { titleRows: row, headerRows: 0 }, confidence };
}

/** No row tells by its numbers: the first that is filled like the others, provided that it is no title. */
function byFill(forms: TopForms): { layout: Layout; confidence: Confidence } {
  const rows = Math.min(forms.rows, mostTitles);
  for (let row = 0; row < rows; row++) {
    const each = forms.row(row);
    const texts = forms.texts(row).filter((text) => text !== '');
    if (each.filled === 0 || !isFull(forms, each) || texts.every(isTitleText)) continue;
    const confidence = texts.some((text) => isColumnWord(text)) ? 'likely' : 'unsure';
    return { layout: { titleRows: row, headerRows: 1 }, confidence };
  }
  return { layout: { titleRows: 0, headerRows: 1 }, confidence: 'unsure' };
}
