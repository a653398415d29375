import { readNumber } from '../../core/intake/numbers/readNumber';
import type { NumberFormats } from '../display/createNumberFormats';

/** How a number stands in a field: what is shown, what is read back, and the unit beside it. */
export interface NumberForm {
  readonly write: (value: number | undefined, numbers: NumberFormats) => string;
  readonly read: (text: string) => number | undefined;
  readonly unit?: string;
}

/** A number as it is: an amount, a weight, a limit of variation. */
export const plainNumber: NumberForm = {
  write: (value, numbers) => (value === undefined ? '' : numbers.plain(value)),
  read: (text) => readNumber(text),
};

/** A share that a person writes as per cent: 0.05 stands as "5" beside "%". */
export const percentNumber: NumberForm = {
  write: (value, numbers) => (value === undefined ? '' : numbers.plain(value * 100)),
  read: (text) => {
    const number = readNumber(text.replace(/[%％]\s*$/, ''));
    return number === undefined ? undefined : number / 100;
  },
  unit: '%',
};

/** A limit of an indicator that may itself be a share: 0.35 stands as "35%", an amount as it is. */
export const shareOrNumber: NumberForm = {
  write: (value, numbers) =>
    value !== undefined && value <= 1 ? `${numbers.plain(value * 100)}%` : plainNumber.write(value, numbers),
  read: (text) => readNumber(text),
};
