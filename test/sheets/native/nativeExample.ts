import { defaultSettings } from '../../../src/core/abc/defaultSettings';
import type { Judgement } from '../../../src/core/abc/Judgement';
import type { Settings } from '../../../src/core/abc/Settings';
import type { NativePlaces } from '../../../src/sheets/native/NativePlaces';
import { judgementFrom, tenCustomers } from '../judgementFrom';

const headers = ['Sales', 'Profit', 'Share'];

/** The judgement of ten customers by one, two or three indicators; the third is a copy of the second. */
export function nativeJudgement(indicators: number, settings: Partial<Settings> = {}): Judgement {
  const rows = tenCustomers.map((row) => [...row, row[3]!]);
  return judgementFrom(headers.slice(0, indicators), rows, { ...defaultSettings(), ...settings });
}

/** Table in D5:... of "List", limits from B2 of "Overview". */
export function nativePlaces(indicators: number): NativePlaces {
  return {
    data: { sheet: 'List!', row: 4, rows: 10 },
    tier: 0,
    profile: 1,
    score: 2,
    values: [3, 4, 5].slice(0, indicators),
    helpers: 3 + indicators,
    limits: { sheet: 'Overview!', row: 1, column: 1 },
  };
}
