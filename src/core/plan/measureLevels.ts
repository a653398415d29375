import type { Tier } from '../abc/Tier';
import type { StabilityVerdict } from '../stability/CustomerStability';
import { unknown, type Unknown } from '../Unknown';

/** What a class of customers gets, in the order of the report. */
export const measureKinds = [
  'visit',
  'review',
  'plan',
  'credit',
  'supply',
  'promotion',
  'training',
  'escalation',
] as const;
export type MeasureKind = (typeof measureKinds)[number];

/** 1 (least) to 5 (most) of each kind; what a level means is in `locales` under `measure`. */
export type MeasureLevels = Readonly<Record<MeasureKind, number>>;

/** One digit a kind, in the order of `measureKinds`. */
const levels: Readonly<Partial<Record<Tier, Readonly<Record<StabilityVerdict, string>>>>> = {
  A: {
    steady: '54455541',
    wavering: '54445542',
    unsteady: '55434543',
    lapsing: '55534534',
    lost: '45513325',
    tooShort: '44434342',
  },
  B: {
    steady: '43334431',
    wavering: '43333431',
    unsteady: '44333332',
    lapsing: '44523333',
    lost: '33512224',
    tooShort: '33333331',
  },
  C: {
    steady: '22233221',
    wavering: '22232221',
    unsteady: '22222211',
    lapsing: '22222212',
    lost: '11111112',
    tooShort: '22122221',
  },
};

/**
 * How much of each management measure a customer gets by tier and stability: the best and most endangered most. The
 * defaults of the measures template; a user's own table wins over them. Unknown: `unknownTier` for a tier below C.
 * @example measureLevels('C', 'lost') // {"visit":1,"review":1,"plan":1,"credit":1,"supply":1,"promotion":1,"training":1,"escalation":2}
 */
export function measureLevels(tier: Tier, verdict: StabilityVerdict): MeasureLevels | Unknown {
  const digits = levels[tier]?.[verdict];
  if (digits === undefined) return unknown('unknownTier');
  return Object.fromEntries(measureKinds.map((kind, place) => [kind, Number(digits[place])])) as MeasureLevels;
}
