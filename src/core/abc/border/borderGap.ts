import type { BorderGap } from '../Judgement';
import type { TierSide, TierSides } from './tierSides';

/**
 * How far a value stands from the borders on both sides of its tier. `nearBorder` is the share of a border's value that
 * counts as near it. Never negative: equal values share a tier, so floating point noise is no distance.
 * @example borderGap(96, { up: { to: 'A', border: 100 }, down: undefined }, 0.05) // {"up":4,"upTo":"A","isUpNear":true,"isDownNear":false,"isNear":true}
 */
export function borderGap(value: number, { up, down }: TierSides, nearBorder: number): BorderGap {
  const lacking = up && distance(up.border, value);
  const spare = down && distance(value, down.border);
  const isUpNear = isWithin(lacking, up, nearBorder);
  const isDownNear = isWithin(spare, down, nearBorder);
  return {
    up: lacking,
    down: spare,
    upTo: up?.to,
    downTo: down?.to,
    isUpNear,
    isDownNear,
    isNear: isUpNear || isDownNear,
  };
}

function distance(upper: number, lower: number): number {
  return Math.min(Number.MAX_VALUE, Math.max(0, upper - lower));
}

function isWithin(gap: number | undefined, side: TierSide | undefined, share: number): boolean {
  return gap !== undefined && side !== undefined && gap <= share * Math.abs(side.border);
}
