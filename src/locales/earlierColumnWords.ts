/** Headers that earlier versions wrote to workbooks: their sheets are still read. */
export const earlierColumnWords = {
  details: { stability: 'Stability' },
  measures: { stability: 'Stability', escalation: '升级' },
} as const;
