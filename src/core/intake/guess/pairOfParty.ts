import type { CustomerColumns } from './CustomerColumns';
import type { HeadColumn } from './headColumn';
import { headerWords } from '../words/headerWords';
import { matchWord } from '../words/matchWord';

/** The id and the name among columns that speak of one party; sure when nothing else could be meant and the cells agree. */
export function pairOfParty(about: readonly HeadColumn[], party: readonly string[]): CustomerColumns {
  const kindOf = ({ header }: HeadColumn) =>
    matchWord(header, headerWords.id) !== undefined
      ? 'id'
      : matchWord(header, headerWords.name) !== undefined
        ? 'name'
        : 'bare';
  const ids = about.filter((each) => kindOf(each) === 'id');
  const names = about.filter((each) => kindOf(each) === 'name');
  const bares = about.filter((each) => kindOf(each) === 'bare');
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
