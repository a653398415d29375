/**
 * The parts of a ratio as a person types it: "1:2:2", "80/15/5", "1：2：2", "80 15 5". Undefined when it is not two to
 * five positive numbers.
 */
export function readRatio(text: string): readonly number[] | undefined {
  const parts = text
    .normalize('NFKC')
    .split(/[:/,;、\s]+/)
    .filter((part) => part !== '');
  const numbers = parts.map((part) => Number(part.replace(/%$/, '')));
  const good = numbers.length >= 2 && numbers.length <= 5 && numbers.every((part) => Number.isFinite(part) && part > 0);
  return good ? numbers : undefined;
}
