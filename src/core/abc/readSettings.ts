import { indicatorKinds } from '../intake/Mapping';
import { isObject } from '../intake/memory/isObject';
import { defaultSettings } from './defaultSettings';
import type { Settings } from './Settings';
import { tiers } from './Tier';

const isNumber = (value: unknown) => typeof value === 'number' && Number.isFinite(value);
const areNumbers = (value: unknown) => Array.isArray(value) && value.every(isNumber);
const isOneOf = (known: readonly unknown[]) => (value: unknown) => known.includes(value);
/** A part for some of the indicators. */
const forKinds = (isPart: (value: unknown) => boolean) => (value: unknown) =>
  isObject(value) && Object.entries(value).every(([kind, part]) => isOneOf(indicatorKinds)(kind) && isPart(part));

const methods = ['count', 'value', 'computed', 'limits'] as const;
const isMethod = (value: unknown): value is (typeof methods)[number] => isOneOf(methods)(value);

const settingForms: { readonly [K in Exclude<keyof Settings, 'periods'>]-?: (value: unknown) => boolean } = {
  method: isMethod,
  ratio: areNumbers,
  limits: forKinds(areNumbers),
  combination: isOneOf(['rank', 'minmax', 'ordered', 'median', 'best', 'worst', 'table']),
  weights: forKinds(isNumber),
  decisions: (value) => isObject(value) && Object.values(value).every(isOneOf(tiers)),
  nearBorder: isNumber,
  damping: isNumber,
};

const periodForms: { readonly [K in keyof Settings['periods']]: (value: unknown) => boolean } = {
  length: isOneOf(['auto', 'month', 'quarter', 'half', 'year']),
  keepsPartial: (value) => typeof value === 'boolean',
  limits: areNumbers,
  isRelative: (value) => typeof value === 'boolean',
};

/**
 * The settings among what was stored with a result, perhaps by an earlier version: what it did not know yet is as when the user chooses nothing.
 * undefined where a setting has a form that it cannot have: a guess would judge by another rule in silence. Whether the numbers make
 * sense is for `judge` to say.
 * @example readSettings({ method: 'value' })?.ratio // [80,15,5]
 */
export function readSettings(held: unknown): Settings | undefined {
  if (!isObject(held) || !isMethod(held.method)) return undefined;
  const periods = held.periods ?? {};
  if (!isObject(periods)) return undefined;
  const own = known(held, settingForms);
  const ownPeriods = known(periods, periodForms);
  if (!own || !ownPeriods) return undefined;
  const usual = defaultSettings(held.method);
  return { ...usual, ...own, periods: { ...usual.periods, ...ownPeriods } };
}

/** The settings that are there; undefined when one has not its form. What nobody knows any more is left out. */
function known(
  held: Readonly<Record<string, unknown>>,
  forms: Readonly<Record<string, (value: unknown) => boolean>>,
): Readonly<Record<string, unknown>> | undefined {
  const present = Object.entries(forms).filter(([key]) => held[key] !== undefined);
  if (!present.every(([key, fits]) => fits(held[key]))) return undefined;
  return Object.fromEntries(present.map(([key]) => [key, held[key]]));
}
