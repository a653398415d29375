/** What the grid says while it calculates: Univer has keys for it, but no words. */
export const progressWords = {
  'en-US': {
    'sheets-formula': {
      progress: {
        analyzing: 'Looking through formulas',
        calculating: 'Calculating',
        'array-analysis': 'Looking through array formulas',
        'array-calculation': 'Calculating array formulas',
        done: 'Calculated',
      },
    },
  },
  'zh-CN': {
    'sheets-formula': {
      progress: {
        analyzing: '正在分析公式',
        calculating: '正在计算',
        'array-analysis': '正在分析数组公式',
        'array-calculation': '正在计算数组公式',
        done: '计算完成',
      },
    },
  },
} as const;
