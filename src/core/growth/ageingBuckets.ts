import { neumaierSum } from '../abc/rank/neumaierSum';
import { unknown, type Unknown } from '../Unknown';

/** Days: the usual months of receivables and stock, with everything above half a year in one bucket. */
export const defaultAgeLimits: readonly number[] = [30, 60, 90, 180];

/**
 * The total of the amounts in each age bucket (k limits give k + 1 totals, the youngest first): up to the first limit, up to
 * the second, ..., above the last. An age of exactly a limit belongs to the younger bucket, as in "0 to 30 days". What has an
 * age below 0 is dated after the day of the report and is not there yet: it is in no bucket. Amounts may be negative, as
 * returns are. Ages and amounts go together by place. Unknown: `badLimits` unless the limits are rising, finite and 0 or
 * more, `badShape` when there are not as many amounts as ages, `noValues` for none, `tooLarge` for a total beyond the largest number.
 * @example ageingBuckets(Float64Array.of(30, 31, 400), Float64Array.of(5, 7, 9), [30, 60]) // [5,7,9]
 */
export function ageingBuckets(
  ages: Float64Array,
  amounts: Float64Array,
  limits: readonly number[],
): Float64Array | Unknown {
  const isRising = limits.every((limit, place) => limit >= 0 && (place === 0 || limit > limits[place - 1]!));
  if (limits.length === 0 || !isRising || !Number.isFinite(limits.at(-1))) return unknown('badLimits');
  if (ages.length !== amounts.length) return unknown('badShape', ages.length, amounts.length);
  if (ages.length === 0) return unknown('noValues');
  const buckets = Array.from({ length: limits.length + 1 }, (): number[] => []);
  ages.forEach((age, place) => {
    if (age < 0) return;
    let bucket = 0;
    while (bucket < limits.length && age > limits[bucket]!) bucket++;
    buckets[bucket]!.push(amounts[place]!);
  });
  const totals = Float64Array.from(buckets, neumaierSum);
  return totals.some((total) => Math.abs(total) === Number.MAX_VALUE) ? unknown('tooLarge') : totals;
}
