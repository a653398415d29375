import type { Issue } from '../Issue';
import type { JudgedCells } from '../rows/judgeCells';
import { mostExamples } from './reportCells';
import { readNames } from '../rows/readNames';
import { reportRows } from './reportRows';
import { sameNames } from './sameNames';

/**
 * The findings about who a customer is: spellings that may be one, names beside several ids and ids beside several names,
 * ids that Excel has rounded.
 * @param firstRow 0-based sheet row of the first data row
 */
export function idIssues(judged: JudgedCells, firstRow: number): Issue[] {
  const { labels, columns, rows, names, similar, rules } = judged;
  const { key } = labels;
  const name = labels.name ?? key;
  const spellings = similar.slice(0, mostExamples);
  const others = spellings.flatMap(({ firstRows }) => firstRows.slice(1)).sort((one, other) => one - other);
  const joined = rows.joined.filter((row) => rows.customerOf[row]! >= 0);
  return [
    ...reportRows('similarCustomers', key, firstRow, others, {
      count: similar.length,
      customers: spellings.map(({ ids }) => ids.join(' / ')),
      choice: { question: 'similar', options: ['separate', 'merge'], chosen: rules.treatments.similar },
    }),
    ...homonyms(judged, firstRow),
    ...reportRows('joinedSpellings', key, firstRow, joined, { customers: labelsOf(joined, judged) }),
    ...reportRows('roundedId', key, firstRow, rows.rounded),
    ...reportRows('nameVaries', name, firstRow, names.varyingRows, {
      customers: labelsOf(names.varyingRows, judged),
    }),
    ...(labels.name !== undefined && columns.name !== undefined ? sharedNames(judged, firstRow, 'sameName') : []),
  ];
}

function labelsOf(at: readonly number[], { rows, names }: JudgedCells): string[] {
  return at.slice(0, mostExamples).map((row) => names.names[rows.customerOf[row]!]!);
}

/** One name beside several ids: seen in the names while they are the key, in the ids while those are. */
function homonyms(judged: JudgedCells, firstRow: number): Issue[] {
  const { labels, rows, rules } = judged;
  const { possibleId } = labels;
  if (possibleId === undefined) return [];
  if (rules.treatments.homonyms === 'useId') return sharedNames(judged, firstRow, 'homonyms');
  const { varyingRows } = readNames(possibleId, rows);
  return reportRows('homonyms', labels.key, firstRow, varyingRows, {
    customers: labelsOf(varyingRows, judged),
    choice: { question: 'homonyms', options: ['join', 'useId'], chosen: 'join' },
  });
}

function sharedNames({ labels, rows, names }: JudgedCells, firstRow: number, code: 'homonyms' | 'sameName'): Issue[] {
  const groups = sameNames(names.names);
  const seconds = groups.map((group) => rows.firstRows[group[1]!]!);
  return reportRows(
    code,
    labels.name!,
    firstRow,
    [...seconds].sort((one, other) => one - other),
    {
      customers: groups.slice(0, mostExamples).map(([first]) => names.names[first!]!),
      ...(code === 'homonyms' ? { choice: { question: 'homonyms', options: ['join', 'useId'], chosen: 'useId' } } : {}),
    },
  );
}
