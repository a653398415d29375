const dayLength = 86_400_000;
/** The Excel serial of 1970-01-01. */
const epochSerial = 25_569;

/** The day of an Excel serial as a date at midnight UTC: read it with the UTC getters only. */
export function dateOfSerial(serial: number): Date {
  return new Date((serial - epochSerial) * dayLength);
}
