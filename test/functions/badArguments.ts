/** What a user may put where an argument belongs; each parameter of each function is tried with all of them. */
export const badArguments: Readonly<Record<string, unknown>> = {
  text: 'abc',
  null: null,
  empty: '',
  space: ' ',
  errorText: '#DIV/0!',
  errorObject: { code: '#REF!', type: 'CustomFunctionError' },
  block: [
    [1, 2],
    [3, 4],
  ],
  row: [[5, 3, 1]],
  column: [[5], [3], [1]],
  zero: 0,
  negative: -5,
  fraction: 1.5,
  huge: 1e308,
  notANumber: NaN,
  infinite: -Infinity,
  dateText: '2024-01-05',
  numberText: '12',
  true: true,
  false: false,
};

const column = (...cells: readonly unknown[]) => cells.map((cell) => [cell]);
const days = column(45292, 45299, 45306);
const indicators = [
  [9, 1],
  [5, 2],
  [1, 3],
];
const histories = [
  [1, 2, 3],
  [3, 3, 3],
  [9, 0, 0],
];

/** One right call of each function, in the order of its parameters. */
export const rightArguments: Readonly<Record<string, readonly unknown[]>> = {
  TIER: [column(9, 5, 1), [[1, 2, 2]], 'count', column(9, 5, 1)],
  PROFILE: [indicators, [[1, 2, 2]], 'count'],
  SCORE: [indicators, [[2, 1]], 'rank'],
  STABILITY: [histories, 'cv', [[0.5, 1]]],
  TREND: [histories],
  SEASONALITY: [
    [
      [1, 3, 1, 3],
      [2, 2, 2, 2],
    ],
    2,
  ],
  CUMSHARE: [column(5, 3, 2)],
  GINI: [column(5, 3, 2)],
  HHI: [column(5, 3, 2)],
  MIGRATION: [column('A', 'B', 'C'), column('B', 'B', '')],
  CYCLE: [days],
  OVERDUE: [days, 45320],
  AGING: [days, column(5, 3, 2), 45320, [[20]]],
  SCURVE: [100, 200, 3, 7],
  MEASURE: [
    column('A', 'B', 'C'),
    column('steady', 'lost', 'Z'),
    [['B', 'lost', 'Call at once', '', '', '', '', '', '', '']],
  ],
};
