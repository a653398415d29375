export type PageLanguage = 'en-US' | 'zh-CN';
export type PageTheme = 'light' | 'dark';
export const paneWidths = [320, 350, 450] as const;
export const sampleNames = ['superstore', 'dealers', 'messy', 'functions'] as const;
export type SampleName = (typeof sampleNames)[number];

/** What the page's address asks for. */
export interface PageOptions {
  readonly language: PageLanguage;
  /** The region whose numbers and dates the workbook shows and takes ("de-DE"); that of the language when undefined. */
  readonly culture: string | undefined;
  readonly theme: PageTheme;
  readonly paneWidth: number;
  readonly sample: SampleName;
  /** Whether the add-in's worksheet functions are there from the start; without them their formulas show #NAME?. */
  readonly hasFunctions: boolean;
  /** The request of the pane that is made to fail, from 1. */
  readonly fault: number | undefined;
}
