import { leftOutReasons, type LeftOutReason } from '../CustomerTable';

/** No reason to leave a row out: it counts. */
export const noReason = 0;

/** Each reason as one byte for a column of them: 1 for the first of `leftOutReasons`, and so on. */
export const reasonCodes = Object.fromEntries(leftOutReasons.map((reason, place) => [reason, place + 1])) as Readonly<
  Record<LeftOutReason, number>
>;
