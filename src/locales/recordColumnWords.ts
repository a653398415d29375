import { measureColumns } from './measureColumns';
import enUS from './en-US.json';
import zhCN from './zh-CN.json';

/** The headers of the records that a workbook keeps, by kind, language and column. */
export const recordColumnWords = {
  runs: { 'en-US': enUS.record.runs, 'zh-CN': zhCN.record.runs },
  details: { 'en-US': enUS.record.details, 'zh-CN': zhCN.record.details },
  measures: measureColumns,
  overrides: { 'en-US': enUS.record.overrides, 'zh-CN': zhCN.record.overrides },
} as const;
