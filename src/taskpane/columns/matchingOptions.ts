import type { PickOption } from './PickOption';

/** As many options as a list draws without delay. */
const drawn = 50;

/** The first options whose name or detail holds what was typed, in any case and width, and how many more there are. */
export function matchingOptions(
  options: readonly PickOption[],
  typed: string,
): { readonly shown: readonly PickOption[]; readonly rest: number } {
  const wanted = folded(typed);
  const found =
    wanted === '' ? options : options.filter(({ name, detail }) => folded(`${name}\n${detail}`).includes(wanted));
  return { shown: found.slice(0, drawn), rest: Math.max(0, found.length - drawn) };
}

function folded(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}
