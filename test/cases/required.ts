/** What the corpus must cover: every shape a sheet may have, and everything it must survive. */
export const required = {
  shapes: [
    ...['ledger', 'one-row-each-1', 'one-row-each-2', 'one-row-each-3', 'wide'],
    ...['wide-2025-01', 'wide-1月', 'wide-Jan 25', 'wide-2025Q1', 'wide-dates', 'wide-yyyymm'],
    ...['table', 'spilled', 'pivot', 'filtered'],
    ...['header-row-1', 'header-below-titles', 'header-two-rows', 'merged-header', 'header-none'],
    ...['content-dates', 'content-ids', 'content-amounts', 'content-shares', 'confidence', 'override', 'addresses'],
  ],
  numbers: [
    ...[
      'text-grouped',
      'text-currency',
      'text-negative',
      'text-percent',
      'text-full-width',
      'text-spaces',
      'text-nbsp',
    ],
    ...['decimal-comma', 'culture', 'booleans', 'error-cells', 'no-numbers', 'mixed-shares', 'shares-averaged'],
    ...['negative-totals', 'all-zero', 'one-customer', 'mixed-currencies'],
  ],
  dates: [
    ...['dates-serial', 'dates-text', 'dates-chinese', 'dates-iso', 'dates-1904', 'dates-impossible', 'dates-months'],
    ...['unfinished-month', 'day-order', 'future-dates'],
  ],
  rows: [
    ...['blank-rows', 'blank-columns', 'total-row', 'subtotals', 'total-wine', 'merged-customers', 'blank-customers'],
    ...['repeated-headers', 'whole-column', 'several-areas', 'hidden-rows', 'empty-sheet'],
  ],
  customers: [
    ...['similar-case', 'similar-width', 'similar-spaces', 'homonyms', 'ids-and-names', 'long-ids'],
    ...['names-proto', 'names-formula', 'names-wildcard', 'names-emoji', 'names-rtl', 'names-long'],
  ],
  languages: ['zh'],
} as const;

/** Headers that must stand over a column of some case; those of the first group must be guessed for a part there. */
export const vocabulary = {
  guessed: [
    ...['客户', '客户名称', '客户编号', '经销商', '门店', '回款', '回款额', '销售额', '金额', '含税金额'],
    ...['毛利', '毛利额', '利润', '品牌占比', '利润占比', '日期', '开票日期', '回款日期'],
    ...['Customer', 'Account', 'Dealer', 'Revenue', 'Sales', 'Paid', 'Amount', 'Gross margin', 'Profit', 'Date'],
  ],
  notGuessed: ['业态', '渠道', '区域', '大区', '省份', 'Channel', 'Region'],
} as const;
