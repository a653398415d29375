const dayLength = 86_400_000;
/** The Excel serial of 1970-01-01. */
const epochSerial = 25_569;

/** The day that the user's own calendar shows at a moment, as an Excel serial of the 1900 system. */
export function serialOfToday(moment: Date): number {
  return Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate()) / dayLength + epochSerial;
}
