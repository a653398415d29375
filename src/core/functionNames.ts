/** The names of the worksheet functions, without "ABC."; those that are no longer offered stay, for old workbooks hold them. */
export const functionNames = [
  'TIER',
  'PROFILE',
  'SCORE',
  'STABILITY',
  'TREND',
  'SEASONALITY',
  'CUMSHARE',
  'GINI',
  'HHI',
  'MIGRATION',
  'CYCLE',
  'OVERDUE',
  'AGING',
  'SCURVE',
  'MEASURE',
] as const;
