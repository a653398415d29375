import { cellText } from '../cells/cellText';
import type { RawColumn } from '../cells/Cells';
import type { CustomerColumns } from './CustomerColumns';
import type { HeadColumn } from './headColumn';
import { headerWords } from '../words/headerWords';
import { isOneTerm } from './isOneTerm';
import { judgeIds } from './judgeIds';
import { matchWord } from '../words/matchWord';
import { noMoreThanLikely } from './noMoreThanLikely';
import { pairOfParty } from './pairOfParty';

const mailTerms: ReadonlySet<string> = new Set(['email', 'e mail', '邮箱', '电子邮箱', '电子邮件']);

/**
 * The customer where no header speaks of a party: a bare "Code" and "Name", an e-mail address, and at last the first column of
 * texts.
 */
export function guessBareCustomer(candidates: readonly HeadColumn[]): CustomerColumns {
  const ofOneTerm = candidates.filter((each) => isOneTerm(each.header) && !holdsNumbersOfOrders(each));
  // A running number without a party's name only counts the rows.
  const bare = pairOfParty(
    ofOneTerm.filter(({ content }) => content !== 'rowNumbers'),
    [],
  );
  if (bare.customer && bare.name) {
    const ofOther = judgeIds(bare.customer, bare.name) === 'none' && bare.customer.cells.length > 0;
    return ofOther ? { customer: bare.name, confidence: 'likely' } : noMoreThanLikely(bare);
  }
  const content = candidates.find(({ column }) => column === bare.customer)?.content;
  if (bare.customer && content === 'texts') return noMoreThanLikely(bare);
  const mail = candidates.find(({ header, content }) => content === 'texts' && mailTerms.has(header.trim()));
  if (mail) return { customer: mail.column, confidence: 'likely' };
  const texts =
    firstTexts(candidates.filter((each) => !holdsNumbersOfOrders(each))) ?? bare.customer ?? firstTexts(candidates);
  return { ...(texts ? { customer: texts } : {}), confidence: 'unsure' };
}

/** The first column of texts that is not called something else, and not of a few words again and again, if there is such. */
function firstTexts(candidates: readonly HeadColumn[]): RawColumn | undefined {
  const texts = candidates.filter(
    (each) => each.content === 'texts' && matchWord(each.header, headerWords.notParty) === undefined,
  );
  return (texts.find(({ column }) => !repeatsFewWords(column)) ?? texts[0])?.column;
}

function repeatsFewWords(column: RawColumn): boolean {
  const texts = column.cells.map(cellText).filter((text) => text !== '');
  return texts.length >= 20 && new Set(texts).size <= texts.length / 10;
}

/** Some shops call the numbers of their orders "Name": "#1001", "#1002". */
function holdsNumbersOfOrders({ column, header }: HeadColumn): boolean {
  if (matchWord(header, headerWords.name) === undefined) return false;
  const texts = column.cells.map(cellText).filter((text) => text !== '');
  return texts.length > 0 && texts.every((text) => /^(?:#[a-z]{0,4}|so|ord|inv|po)-?\d{3,}$/i.test(text));
}
