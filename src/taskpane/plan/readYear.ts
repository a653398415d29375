/** A year as a person types it: "2027", "２０２７", "2027年". NaN when it is no whole number. */
export function readYear(text: string): number {
  const [, digits] = /^(\d{1,6})\s*年?$/.exec(text.normalize('NFKC').trim()) ?? [];
  return digits === undefined ? NaN : Number(digits);
}
