import type { Area } from './Area';

export const validationKinds = ['list', 'date', 'decimal', 'whole', 'textLength', 'time', 'custom', 'any'] as const;

/** As files name them. */
export const validationOperators = [
  'between',
  'notBetween',
  'equal',
  'notEqual',
  'greaterThan',
  'lessThan',
  'greaterThanOrEqual',
  'lessThanOrEqual',
] as const;

/** What cells take: one of a list, a number or a day between others, what a formula says. */
export interface CellValidation {
  readonly areas: readonly Area[];
  readonly kind: (typeof validationKinds)[number];
  /** Of kinds that compare. */
  readonly operator?: (typeof validationOperators)[number];
  /** "a,b,c" for a list written out; all else begins with "=": "=$A$1:$A$9", "=0", "=DATE(2024,1,1)". */
  readonly formula1?: string;
  readonly formula2?: string;
  /** Blank cells are right too. */
  readonly ignoresBlanks: boolean;
  /** Of lists. */
  readonly hasDropDown?: boolean;
  /** What is said to who types something else: only "stop" keeps it out. */
  readonly alert?: {
    readonly style: 'stop' | 'warning' | 'information';
    readonly title: string;
    readonly message: string;
    readonly isShown: boolean;
  };
  /** What is said as soon as a cell is selected. */
  readonly prompt?: { readonly title: string; readonly message: string; readonly isShown: boolean };
}

export type HeldValidation = CellValidation & { readonly id: string };
