import type { Settings } from '../../core/abc/Settings';

/** The limits of every indicator, shortened or carried on by halves to so many. */
export function limitsOfLength(limits: Settings['limits'], count: number): Settings['limits'] {
  return Object.fromEntries(
    Object.entries(limits).map(([kind, list]) => {
      const changed = list.slice(0, count);
      while (changed.length > 0 && changed.length < count) changed.push(Number((changed.at(-1)! / 2).toPrecision(2)));
      return [kind, changed];
    }),
  );
}
