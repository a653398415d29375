/** The number formats of generated sheets, by what a number is. */
export const numberFormats = {
  whole: '#,##0',
  money: '#,##0.0',
  ratio: '0.00',
  percent: '0%',
  share: '0.0%',
  rate: '0.00%',
  date: 'yyyy-mm-dd',
  text: '@',
} as const;
