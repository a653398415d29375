import { WireError } from '../bridge/WireError';
import { WireObject } from '../bridge/WireObject';
import type { ObjectClass } from '../bridge/WireObject';
import { conditionalRangeFormatClass } from './conditionalRangeFormatClass';
import type { FormatRule } from './FormatRule';

/** The rule that compares a cell with a value; here with one text. */
export const cellValueConditionalFormatClass: ObjectClass<FormatRule> = {
  name: 'CellValueConditionalFormat',
  scalars: {
    rule: {
      since: '1.6',
      read: ({ state }) =>
        state.text === undefined ? null : { formula1: `="${state.text.replaceAll('"', '""')}"`, operator: 'EqualTo' },
      write: (rule, value) => rule.change({ text: comparedText(value) }),
    },
  },
  navigations: {
    format: { since: '1.6', read: (rule) => WireObject.of(conditionalRangeFormatClass, rule) },
  },
};

const formulaRuleClass: ObjectClass<FormatRule> = {
  name: 'ConditionalFormatRule',
  scalars: {
    formula: {
      since: '1.6',
      read: ({ state }) => state.formula ?? '',
      write: (rule, value) => {
        if (typeof value !== 'string' || !/^=./.test(value)) {
          throw WireError.invalidArgument('ConditionalFormatRule.formula');
        }
        rule.change({ formula: value });
      },
    },
  },
};

/** The rule that is a formula, written for the first cell. */
export const customConditionalFormatClass: ObjectClass<FormatRule> = {
  name: 'CustomConditionalFormat',
  navigations: {
    format: { since: '1.6', read: (rule) => WireObject.of(conditionalRangeFormatClass, rule) },
    rule: { since: '1.6', read: (rule) => WireObject.of(formulaRuleClass, rule) },
  },
};

const location = 'CellValueConditionalFormat.rule';

/** "A" out of { formula1: '="A"', operator: 'EqualTo' }. */
function comparedText(value: unknown): string {
  if (typeof value !== 'object' || value === null) throw WireError.invalidArgument(location);
  const { formula1, operator } = value as { readonly formula1?: unknown; readonly operator?: unknown };
  if (typeof formula1 !== 'string' || typeof operator !== 'string') throw WireError.invalidArgument(location);
  const [, text] = /^=?"((?:[^"]|"")*)"$/.exec(formula1) ?? [];
  if (operator !== 'EqualTo' || text === undefined)
    throw WireError.apiNotFound(`${location} (${operator} ${formula1})`);
  return text.replaceAll('""', '"');
}
