import { WireError } from '../bridge/WireError';
import { clearConditionalFormats } from './clearConditionalFormats';
import type { Place } from './Place';
import { Places } from './Places';

const meanings = { All: 'all', Contents: 'contents', Formats: 'formats' } as const;

/** Clears cells: everything, contents only or formats only. */
export function clearPlace(place: Place, applyTo: string, location: string): void {
  if (!(applyTo in meanings)) throw WireError.apiNotFound(`${location}("${applyTo}")`);
  const what = meanings[applyTo as keyof typeof meanings];
  const sheet = place.book.writableSheet(place.sheetId, location, what === 'contents' ? place.area : undefined);
  if (place.onGrid) sheet.clear(place.onGrid, what);
  if (what !== 'contents') clearConditionalFormats(Places.of(place));
}
