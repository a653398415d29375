import type { CustomerColumns } from './CustomerColumns';
import { guessBareCustomer } from './guessBareCustomer';
import type { HeadColumn } from './headColumn';
import { headerWords } from '../words/headerWords';
import { isOneTerm } from './isOneTerm';
import { judgeIds } from './judgeIds';
import { matchWord } from '../words/matchWord';
import { noMoreThanLikely } from './noMoreThanLikely';
import { pairOfParty } from './pairOfParty';

/**
 * Finds who is judged: the id and the name of one party ("客户编号" with "客户名称", never with "门店名称"); an id alone, a
 * name alone, or the bare word ("Customer"). An "ID" that does not say whose is taken when the cells show that it is the
 * customer's. Where no header speaks of a party, a bare "Code" and "Name", an e-mail address, and at last the first column of
 * texts. A blank column is taken only where no other could be meant.
 */
export function guessCustomer(candidates: readonly HeadColumn[]): CustomerColumns {
  const filled = candidates.filter(({ content }) => content !== 'empty');
  const named = byParty(filled);
  if (named !== undefined) return withBareId(named, candidates);
  const blank = byParty(candidates);
  // A blank column beside others that are not may be the one to fill in, or one that nobody uses.
  if (blank !== undefined) return filled.length > 0 ? { ...blank, confidence: 'unsure' } : blank;
  return guessBareCustomer(candidates);
}

function byParty(candidates: readonly HeadColumn[]): CustomerColumns | undefined {
  let found: CustomerColumns | undefined;
  let own: ReadonlySet<HeadColumn> = new Set();
  let rivals = 0;
  for (const party of headerWords.parties) {
    const about = candidates.filter((each) => isAbout(each, party));
    if (about.length === 0) continue;
    if (found === undefined) {
      found = pairOfParty(about, party);
      own = new Set(about);
    } else rivals += about.filter((each) => !own.has(each)).length;
  }
  return found !== undefined && rivals > 0 ? noMoreThanLikely(found) : found;
}

function isAbout({ header, content }: HeadColumn, party: readonly string[]): boolean {
  if (content === 'days' || content === 'shares' || matchWord(header, party) === undefined) return false;
  return matchWord(header, headerWords.notParty) === undefined;
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
