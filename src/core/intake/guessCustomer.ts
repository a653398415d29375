import type { RawColumn } from './Cells';
import type { HeadColumn } from './headColumn';
import { headerWords } from './headerWords';
import { matchWord } from './matchWord';

interface CustomerColumns {
  /** Tells customers apart. */
  readonly customer: RawColumn | undefined;
  /** The name to show, when `customer` is an id. */
  readonly name: RawColumn | undefined;
}

/**
 * Finds who is judged: the id and the name of one party ("客户编号" with "客户名称", never with "门店名称"); an id alone, a
 * name alone, or the bare word ("Customer"). Where no header speaks of a party, a bare "Code" and "Name", and at last the
 * first column of texts.
 */
export function guessCustomer(candidates: readonly HeadColumn[]): CustomerColumns {
  for (const party of headerWords.parties) {
    const about = candidates.filter(
      ({ header, content }) =>
        content !== 'days' &&
        matchWord(header, party) !== undefined &&
        matchWord(header, headerWords.notParty) === undefined,
    );
    const found = pair(about);
    if (found.customer) return found;
  }
  // A running number without a party's name only counts the rows.
  const bare = pair(candidates.filter(({ header, content }) => content !== 'ids' && isOneTerm(header)));
  const bareContent = candidates.find(({ column }) => column === bare.customer)?.content;
  if (bare.name || bareContent === 'texts') return bare;
  const texts = candidates.find(
    ({ header, content }) => content === 'texts' && matchWord(header, headerWords.notParty) === undefined,
  );
  return { customer: texts?.column ?? bare.customer, name: undefined };
}

function pair(candidates: readonly HeadColumn[]): CustomerColumns {
  const id = candidates.find(({ header }) => matchWord(header, headerWords.id) !== undefined)?.column;
  const others = candidates.filter(({ column }) => column !== id);
  const named = others.find(({ header }) => matchWord(header, headerWords.name) !== undefined)?.column;
  const bare = others.find(({ column }) => column !== named)?.column;
  if (id) return { customer: id, name: named ?? bare };
  // "客户" beside "客户名称" holds the codes.
  return bare && named ? { customer: bare, name: named } : { customer: named ?? bare, name: undefined };
}

function isOneTerm(header: string): boolean {
  return [...headerWords.id, ...headerWords.name].some((term) => header.trim() === term);
}
