import type { PageLanguage } from './PageOptions';

const english = {
  title: 'ABC Planner workbench',
  tag: 'Workbench',
  open: 'Open',
  openHint: 'Open an .xlsx or .csv file; the workbook on the grid is replaced',
  save: 'Save',
  saveXlsx: 'Workbook (.xlsx)',
  saveValues: 'Workbook, add-in formulas as values (.xlsx)',
  saveCsv: 'Active sheet (.csv)',
  samples: 'Samples',
  superstore: 'Superstore (10,000 order lines)',
  dealers: '经销商 (42 dealers)',
  messy: 'A sheet kept by hand (32 dealers)',
  functions: 'Worksheet functions (examples)',
  paneWidth: 'Pane width',
  language: 'Language',
  dark: 'Dark theme',
  pane: 'Task pane',
  divider: 'Width of the task pane',
  grid: 'Workbook',
  note: "For developing and trying the add-in on this computer. Microsoft's office.js runs here unmodified; the spreadsheet is not Excel.",
  starting: 'Starting…',
  opening: 'Opening {{name}}…',
  ready: 'Ready',
  paneAtWork: 'The pane is at work; it would start anew. Change language or theme when it is done.',
  opened: 'Opened {{name}}',
  saved: 'Saved {{name}}',
  savedWithoutCharts: 'Saved {{name}}. Charts are not part of the file.',
  openFailed: '{{name}} could not be opened: {{reason}} The workbook is unchanged.',
  unreadable: 'it is not a workbook that can be read.',
  unknownKind: 'only .xlsx and .csv files can be opened here.',
  saveFailed: 'The file could not be saved: {{reason}}',
  paneFailed: 'The task pane did not start: {{reason}}',
};

export type PageWord = keyof typeof english;

const chinese: Record<PageWord, string> = {
  title: 'ABC Planner 工作台',
  tag: '工作台',
  open: '打开',
  openHint: '打开 .xlsx 或 .csv 文件，替换当前工作簿',
  save: '保存',
  saveXlsx: '工作簿 (.xlsx)',
  saveValues: '工作簿，加载项公式存为值 (.xlsx)',
  saveCsv: '当前工作表 (.csv)',
  samples: '示例',
  superstore: 'Superstore（1 万行订单）',
  dealers: '经销商（42 家客户）',
  messy: '手工台账（32 家经销商）',
  functions: '工作表函数（示例）',
  paneWidth: '窗格宽度',
  language: '语言',
  dark: '深色主题',
  pane: '任务窗格',
  divider: '任务窗格的宽度',
  grid: '工作簿',
  note: '供在本机开发和试用加载项。此处运行的是 Microsoft 原版 office.js，电子表格并非 Excel。',
  starting: '正在启动…',
  opening: '正在打开 {{name}}…',
  ready: '就绪',
  paneAtWork: '任务窗格正在工作，切换会使其重新启动。请在完成后再切换语言或主题。',
  opened: '已打开 {{name}}',
  saved: '已保存 {{name}}',
  savedWithoutCharts: '已保存 {{name}}。文件不含图表。',
  openFailed: '无法打开 {{name}}：{{reason}}工作簿未更改。',
  unreadable: '文件已损坏或不是 .xlsx 工作簿。',
  unknownKind: '此处只能打开 .xlsx 和 .csv 文件。',
  saveFailed: '无法保存文件：{{reason}}',
  paneFailed: '任务窗格未能启动：{{reason}}',
};

const words: Record<PageLanguage, Record<PageWord, string>> = { 'en-US': english, 'zh-CN': chinese };

/** A sentence of the page around grid and pane. */
export function pageWord(
  language: PageLanguage,
  word: PageWord,
  values: Readonly<Record<string, string>> = {},
): string {
  return words[language][word].replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '');
}
