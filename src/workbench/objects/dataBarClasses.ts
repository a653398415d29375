import { WireError } from '../bridge/WireError';
import { WireObject } from '../bridge/WireObject';
import type { ObjectClass, Scalar } from '../bridge/WireObject';
import type { FormatRule } from './FormatRule';
import type { FormatRuleState } from './FormatRuleState';
import { readColor } from './readColor';

type Bar = NonNullable<FormatRuleState['bar']>;

/** Excel's own of a new bar. */
export const newBar: Bar = { colour: '#638EC6', isGradient: true };

const positiveFormatClass: ObjectClass<FormatRule> = {
  name: 'ConditionalDataBarPositiveFormat',
  scalars: {
    fillColor: {
      since: '1.6',
      read: ({ state }) => barOf(state).colour,
      write: (rule, value) => change(rule, { colour: readColor(value, 'ConditionalDataBarPositiveFormat.fillColor') }),
    },
    gradientFill: {
      since: '1.6',
      read: ({ state }) => barOf(state).isGradient ?? false,
      write: (rule, value) => {
        change(rule, { isGradient: flag(value, 'ConditionalDataBarPositiveFormat.gradientFill') });
      },
    },
  },
};

/** The bar in each cell; where it begins and ends is a number or the least and most there is. */
export const dataBarClass: ObjectClass<FormatRule> = {
  name: 'DataBarConditionalFormat',
  scalars: {
    lowerBoundRule: bound('from', 'LowestValue'),
    showDataBarOnly: {
      since: '1.6',
      read: ({ state }) => barOf(state).hidesValue ?? false,
      write: (rule, value) => change(rule, { hidesValue: flag(value, 'DataBarConditionalFormat.showDataBarOnly') }),
    },
    upperBoundRule: bound('to', 'HighestValue'),
  },
  navigations: {
    positiveFormat: { since: '1.6', read: (rule) => WireObject.of(positiveFormatClass, rule) },
  },
};

function bound(key: 'from' | 'to', extreme: string): Scalar<FormatRule> {
  const location = `DataBarConditionalFormat.${key === 'from' ? 'lower' : 'upper'}BoundRule`;
  return {
    since: '1.6',
    read: ({ state }) => {
      const value = barOf(state)[key];
      return value === undefined ? { type: 'Automatic' } : { type: 'Number', formula: `=${value}` };
    },
    write: (rule, value) => {
      const { formula, type } = (value ?? {}) as { formula?: unknown; type?: unknown };
      if (typeof type !== 'string') throw WireError.invalidArgument(location);
      if (type === 'Automatic' || type === extreme) {
        const bar = { ...barOf(rule.state) };
        delete bar[key];
        return rule.change({ bar });
      }
      const number = Number(String(formula ?? '').replace(/^=/, '') || NaN);
      if (type !== 'Number') throw WireError.apiNotFound(`${location} (${type})`);
      if (!Number.isFinite(number)) throw WireError.invalidArgument(location);
      change(rule, { [key]: number });
    },
  };
}

function barOf({ bar }: FormatRuleState): Bar {
  return bar ?? newBar;
}

function change(rule: FormatRule, changed: Partial<Bar>): void {
  rule.change({ bar: { ...barOf(rule.state), ...changed } });
}

function flag(value: unknown, location: string): boolean {
  if (typeof value !== 'boolean') throw WireError.invalidArgument(location);
  return value;
}
