import type { Language } from '../locales/Language';
import type { Outcome } from './Outcome';

export interface RolledUp {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly isNew: boolean;
  /** Customers on it, and how many of them were added now. */
  readonly customers: number;
  readonly added: number;
  /** Customers whose plan sheet is gone: their last known figures stay. */
  readonly gone: number;
}

/** Brings the roll-up of a year up to date with the plans of the workbook; draws it where there is none. */
export function refreshRollUp(year: number, language: Language): Promise<Outcome<RolledUp>> {
  throw new Error(`${year} ${language} is being written`);
}
