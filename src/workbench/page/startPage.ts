import { connectDivider } from './connectDivider';
import { connectLooks } from './connectLooks';
import { connectMenus } from './connectMenus';
import { PageFiles, reasonOf } from './PageFiles';
import type { PageLanguage, PageOptions, SampleName } from './PageOptions';
import { pagePart } from './pagePart';
import { PageWorkbench } from './PageWorkbench';
import { pageWord } from './pageWords';
import type { PageWord } from './pageWords';
import { StatusLine } from './StatusLine';
import { translatePage } from './translatePage';

/** Brings the page around grid and pane to life and opens the sample that its address asks for. */
export function startPage(options: PageOptions): PageWorkbench {
  let { language } = options;
  const word = (name: PageWord, values?: Record<string, string>) => pageWord(language, name, values);
  const status = new StatusLine(pagePart('status'));
  const workbench = new PageWorkbench(
    {
      grid: pagePart('grid'),
      pane: pagePart<HTMLIFrameElement>('pane'),
      onName: (name) => (pagePart('name').textContent = name),
      onMessage: (message) => status.showMessage(message),
      onPaneFailed: (reason) => status.warn(word('paneFailed', { reason: reasonOf(reason) })),
    },
    options,
  );
  const files = new PageFiles(workbench, status, word);
  const tellWhenReady = async () => {
    status.tell(word('starting'));
    await workbench.ready;
    status.tell(word('ready'));
  };

  connectFiles(files, () => language);
  connectMenus();
  connectDivider(document.querySelector('main')!, pagePart('divider'), setPaneWidth);
  pagePart('pane-widths').onchange = ({ target }) => setPaneWidth(Number((target as HTMLInputElement).value));
  connectLooks(options, {
    onLanguage(wanted) {
      language = wanted;
      translatePage(language);
      remember('lang', language);
      workbench.setLanguage(language);
      void tellWhenReady();
    },
    onTheme(theme) {
      document.documentElement.dataset['theme'] = theme;
      remember('theme', theme);
      workbench.setTheme(theme);
      void tellWhenReady();
    },
    onRefused: () => status.warn(word('paneAtWork')),
  });

  translatePage(language);
  document.documentElement.dataset['theme'] = options.theme;
  setPaneWidth(options.paneWidth);
  workbench.ready = files.openSample(options.sample, language).then(() => workbench.failAtBatch(options.fault));
  return workbench;
}

function connectFiles(files: PageFiles, language: () => PageLanguage): void {
  const input = pagePart<HTMLInputElement>('file');
  pagePart('open').onclick = () => input.click();
  input.onchange = () => {
    const [file] = input.files ?? [];
    input.value = '';
    if (file) void files.open(() => file.arrayBuffer(), file.name);
  };
  pagePart('save-xlsx').onclick = () => void files.saveXlsx('formulas');
  pagePart('save-values').onclick = () => void files.saveXlsx('values');
  pagePart('save-csv').onclick = () => void files.saveCsv();
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-sample]')) {
    button.onclick = () => void files.openSample(button.dataset['sample'] as SampleName, language());
  }
}

function setPaneWidth(width: number): void {
  document.querySelector('main')!.style.setProperty('--pane', `${width}px`);
  pagePart('divider').setAttribute('aria-valuenow', String(width));
  for (const choice of document.querySelectorAll<HTMLInputElement>('#pane-widths input')) {
    choice.checked = choice.value === String(width);
  }
  remember('pane', String(width));
}

/** Loading the page again brings back what was chosen. */
function remember(name: string, value: string): void {
  const address = new URL(location.href);
  address.searchParams.set(name, value);
  history.replaceState(null, '', address);
}
