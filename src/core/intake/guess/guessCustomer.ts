import { cellText } from '../cells/cellText';
import type { RawColumn } from '../cells/Cells';
import type { HeadColumn } from './headColumn';
import { headerWords } from '../words/headerWords';
import { judgeIds } from './judgeIds';
import type { Confidence } from '../layout/Layout';
import { matchWord } from '../words/matchWord';

const oneTerms: ReadonlySet<string> = new Set([...headerWords.id, ...headerWords.name]);

export interface CustomerColumns {
  /** Tells customers apart. */
  readonly customer?: RawColumn;
  /** The name to show, when `customer` is an id. */
  readonly name?: RawColumn;
  /** A column without a party's name that may hold ids, when `customer` is a name. */
  readonly possibleId?: RawColumn;
  readonly confidence: Confidence;
}

/**
 * Finds who is judged: the id and the name of one party ("客户编号" with "客户名称", never with "门店名称"); an id alone, a
 * name alone, or the bare word ("Customer"). An "ID" that does not say whose is taken when the cells show that it is the
 * customer's. Where no header speaks of a party, a bare "Code" and "Name", and at last the first column of texts.
 */
export function guessCustomer(candidates: readonly HeadColumn[]): CustomerColumns {
  let found: CustomerColumns | undefined;
  let own: readonly HeadColumn[] = [];
  let rivals = 0;
  for (const party of headerWords.parties) {
    const about = candidates.filter((each) => isAbout(each, party));
    if (about.length === 0) continue;
    if (found === undefined) {
      found = pair(about, party);
      own = about;
    } else rivals += about.filter((each) => !own.includes(each)).length;
  }
  if (found !== undefined) return withBareId(rivals > 0 ? noMoreThan('likely', found) : found, candidates);
  const ofOneTerm = candidates.filter(({ header }) => isOneTerm(header));
  // A running number without a party's name only counts the rows.
  const bare = pair(
    ofOneTerm.filter(({ content }) => content !== 'rowNumbers'),
    [],
  );
  if (bare.customer && bare.name) {
    const ofOther = judgeIds(bare.customer, bare.name) === 'none' && bare.customer.cells.length > 0;
    return ofOther ? { customer: bare.name, confidence: 'likely' } : noMoreThan('likely', bare);
  }
  const content = candidates.find(({ column }) => column === bare.customer)?.content;
  if (bare.customer && content === 'texts') return noMoreThan('likely', bare);
  const texts = firstTexts(candidates) ?? bare.customer;
  return { ...(texts ? { customer: texts } : {}), confidence: 'unsure' };
}

function isAbout({ header, content }: HeadColumn, party: readonly string[]): boolean {
  if (content === 'days' || content === 'shares' || matchWord(header, party) === undefined) return false;
  return matchWord(header, headerWords.notParty) === undefined;
}

/** The id and the name among columns that speak of one party; sure when nothing else could be meant and the cells agree. */
function pair(about: readonly HeadColumn[], party: readonly string[]): CustomerColumns {
  const ids = about.filter(({ header }) => matchWord(header, headerWords.id) !== undefined);
  const names = about.filter((each) => !ids.includes(each) && matchWord(each.header, headerWords.name) !== undefined);
  const bares = about.filter((each) => !ids.includes(each) && !names.includes(each));
  const id = ids[0];
  const bare = bares.find(({ header }) => party.includes(header.trim())) ?? bares[0];
  const name = names[0];
  // "客户" beside "客户名称" holds the codes.
  const key = id ?? (name ? (bare ?? name) : bare);
  const label = name ?? bare;
  if (key === undefined) return { confidence: 'unsure' };
  const alone = ids.length <= 1 && names.length <= 1 && bares.length <= 1 && !(id && name && bare);
  const agrees = key.content !== 'empty' && (id !== undefined || key.content === 'texts' || key.content === 'ids');
  return {
    customer: key.column,
    ...(label && label !== key ? { name: label.column } : {}),
    confidence: alone && agrees ? 'sure' : 'likely',
  };
}

/** Looks for the ids of customers who are only named, among columns that are called "ID" and no more. */
function withBareId(found: CustomerColumns, candidates: readonly HeadColumn[]): CustomerColumns {
  const { customer, name } = found;
  if (customer === undefined || name !== undefined) return found;
  const header = candidates.find(({ column }) => column === customer)!.header;
  if (matchWord(header, headerWords.id) !== undefined) return found;
  for (const { column, header, content } of candidates) {
    if (column === customer || content === 'rowNumbers' || content === 'days' || !isOneTerm(header)) continue;
    if (matchWord(header, headerWords.id) === undefined) continue;
    const judged = judgeIds(column, customer);
    if (judged === 'ids') return { customer: column, name: customer, confidence: 'likely' };
    if (judged === 'possible') return { ...found, possibleId: column };
  }
  return found;
}

/** The first column of texts that is not called something else, and not of a few words again and again, if there is such. */
function firstTexts(candidates: readonly HeadColumn[]): RawColumn | undefined {
  const texts = candidates.filter(
    ({ header, content }) => content === 'texts' && matchWord(header, headerWords.notParty) === undefined,
  );
  return (texts.find(({ column }) => !repeatsFewWords(column)) ?? texts[0])?.column;
}

function repeatsFewWords(column: RawColumn): boolean {
  const texts = column.cells.map(cellText).filter((text) => text !== '');
  return texts.length >= 20 && new Set(texts).size <= texts.length / 10;
}

function isOneTerm(header: string): boolean {
  return oneTerms.has(header.trim());
}

function noMoreThan(most: Confidence, found: CustomerColumns): CustomerColumns {
  return found.confidence === 'sure' ? { ...found, confidence: most } : found;
}
