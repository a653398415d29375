import dealers from '../samples/dealers.csv';
import { messyWorkbook } from '../samples/messyWorkbook';
import superstore from '../samples/superstore.csv';
import { writeXlsx } from '../files/writeXlsx';
import { downloadFile } from './downloadFile';
import { UnknownKind, UnreadableFile } from './openFile';
import type { PageLanguage, SampleName } from './PageOptions';
import type { PageWorkbench } from './PageWorkbench';
import type { PageWord } from './pageWords';
import type { StatusLine } from './StatusLine';

interface SampleFile {
  readonly name: string;
  /** Where it lies, or how it is made. */
  readonly source: string | (() => Promise<Uint8Array>);
}

const samples: Record<SampleName, SampleFile | Readonly<Record<PageLanguage, SampleFile>>> = {
  superstore: { source: superstore, name: 'Superstore.csv' },
  dealers: { source: dealers, name: '经销商.csv' },
  messy: {
    'en-US': { source: () => writeXlsx(messyWorkbook('en-US')), name: 'Dealer sales H1.xlsx' },
    'zh-CN': { source: () => writeXlsx(messyWorkbook('zh-CN')), name: '上半年回款.xlsx' },
  },
  // The add-in's own files, which its help links to.
  functions: {
    'en-US': { source: '/functions.xlsx', name: 'ABC functions.xlsx' },
    'zh-CN': { source: '/functions.zh-CN.xlsx', name: 'ABC 函数.xlsx' },
  },
};

/** Opening and saving as the toolbar does it: with a line that says what happened. */
export class PageFiles {
  constructor(
    private readonly workbench: PageWorkbench,
    private readonly status: StatusLine,
    private readonly word: (name: PageWord, values?: Record<string, string>) => string,
  ) {}

  openSample(sample: SampleName, language: PageLanguage): Promise<void> {
    const file = samples[sample];
    const { source, name } = 'source' in file ? file : file[language];
    const read = typeof source === 'string' ? async () => (await fetch(source)).arrayBuffer() : source;
    return this.open(read, name);
  }

  /** Opens a file; one that cannot be read leaves the workbook as it is. */
  async open(read: () => Promise<ArrayBuffer | Uint8Array>, name: string): Promise<void> {
    this.status.tell(this.word('opening', { name }));
    try {
      await this.workbench.open(new Uint8Array(await read()), name);
    } catch (error) {
      return this.status.warn(this.word('openFailed', { name, reason: this.whyNotOpened(error) }));
    }
    await this.workbench.ready;
    this.status.tell(this.word('opened', { name }));
  }

  async saveXlsx(addinFormulas: 'formulas' | 'values'): Promise<void> {
    const done = this.workbench.hasCharts ? 'savedWithoutCharts' : 'saved';
    await this.save(() => this.workbench.save(addinFormulas), '.xlsx', done);
  }

  async saveCsv(): Promise<void> {
    await this.save(() => this.workbench.saveCsv(), '.csv', 'saved');
  }

  private whyNotOpened(error: unknown): string {
    if (error instanceof UnknownKind) return this.word('unknownKind');
    return error instanceof UnreadableFile ? this.word('unreadable') : `${reasonOf(error)} `;
  }

  private async save(write: () => Promise<Uint8Array>, ending: string, done: PageWord): Promise<void> {
    const name = this.workbench.name.replace(/\.\w+$/, '') + ending;
    try {
      downloadFile(await write(), name);
      this.status.tell(this.word(done, { name }));
    } catch (error) {
      this.status.warn(this.word('saveFailed', { reason: reasonOf(error) }));
    }
  }
}

/** What went wrong, as a person may read it. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
