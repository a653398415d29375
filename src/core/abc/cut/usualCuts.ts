import type { Cut } from './Cut';

/** The rules in general use: a verdict that most of them share does not hang on the rule chosen. */
export const usualCuts = {
  count: { method: 'count', ratio: [1, 2, 2] },
  value70: { method: 'value', ratio: [70, 20, 10] },
  value80: { method: 'value', ratio: [80, 15, 5] },
  computed: { method: 'computed' },
} as const satisfies Record<string, Cut>;
