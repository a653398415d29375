import type { ScaffoldedPlans } from '../../actions/scaffoldPlans';
import type { Words } from '../../locales/Words';
import type { NumberFormats } from '../display/createNumberFormats';

/** What a making of plans came to: what was made, what was there already, what is left. */
export function madeText(
  { made, kept, lines, unlinked, isCancelled, left }: ScaffoldedPlans,
  words: Words,
  numbers: NumberFormats,
): { readonly title: string; readonly facts: readonly string[] } {
  const counted = (key: string, count: number, values: Readonly<Record<string, string>> = {}) =>
    count > 0 ? [words(`pane.made.${key}`, { count, shown: numbers.count(count), ...values })] : [];
  const sheets = counted('plans', made.length);
  const added = lines ? counted('lines', lines.added, { sheet: lines.sheetName }) : [];
  const done = [...sheets, ...added];
  const facts = [
    ...counted('kept', kept.length),
    ...(lines ? counted('keptLines', lines.kept, { sheet: lines.sheetName }) : []),
    ...counted('left', left),
    ...(unlinked ? [words(`pane.made.unlinked.${unlinked}`)] : []),
  ];
  if (isCancelled) return { title: words('pane.made.stopped'), facts: [...done, ...facts] };
  const [title = words('pane.made.nothing'), ...more] = done;
  return { title, facts: [...more, ...facts] };
}
