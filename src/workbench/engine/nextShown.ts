import type { EngineSheet } from './Engine';

/** What a user sees when a sheet goes: the next one that is shown, or else the one before. */
export function nextShown(sheets: readonly EngineSheet[], goneId: string): EngineSheet | undefined {
  const place = sheets.findIndex(({ id }) => id === goneId);
  return [...sheets.slice(place + 1), ...sheets.slice(0, place).reverse()].find(({ visible }) => visible);
}
