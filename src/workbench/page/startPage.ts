import dealers from '../samples/dealers.csv';
import superstore from '../samples/superstore.csv';
import { connectDivider } from './connectDivider';
import { downloadFile } from './downloadFile';
import { UnknownKind } from './openFile';
import type { PageLanguage, PageOptions, SampleName } from './PageOptions';
import { PageWorkbench } from './PageWorkbench';
import { pageWord } from './pageWords';
import type { PageWord } from './pageWords';

const samples: Record<SampleName, { address: string; name: string }> = {
  superstore: { address: superstore, name: 'Superstore.csv' },
  dealers: { address: dealers, name: '经销商.csv' },
};

/** Builds the page around grid and pane and opens the sample that its address asks for. */
export function startPage(options: PageOptions): PageWorkbench {
  const part = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;
  const main = document.querySelector('main')!;
  let { language } = options;
  let lastStatus = '';
  const word = (name: PageWord, values?: Record<string, string>) => pageWord(language, name, values);
  const say = (text: string, kind: 'plain' | 'wrong' = 'plain') => {
    const status = part('status');
    status.textContent = text;
    status.title = text;
    status.dataset['kind'] = kind;
  };
  const tell = (text: string, kind?: 'plain' | 'wrong') => say((lastStatus = text), kind);
  const workbench = new PageWorkbench(
    {
      grid: part('grid'),
      pane: part<HTMLIFrameElement>('pane'),
      onName: (name) => (part('name').textContent = name),
      onMessage: (message) => (message ? say(message, 'wrong') : say(lastStatus)),
      onPaneFailed: (reason) => tell(word('paneFailed', { reason: reasonOf(reason) }), 'wrong'),
    },
    options,
  );

  const remember = (name: string, value: string) => {
    const address = new URL(location.href);
    address.searchParams.set(name, value);
    history.replaceState(null, '', address);
  };
  const translate = () => {
    document.documentElement.lang = language;
    document.title = word('title');
    for (const [attribute, put] of attributes) {
      for (const element of document.querySelectorAll<HTMLElement>(`[data-${attribute}]`)) {
        put(element, word(element.dataset[attribute] as PageWord));
      }
    }
  };
  const setPaneWidth = (width: number) => {
    main.style.setProperty('--pane', `${width}px`);
    part('divider').setAttribute('aria-valuenow', String(width));
    for (const choice of document.querySelectorAll<HTMLInputElement>('#pane-widths input'))
      choice.checked = choice.value === String(width);
    remember('pane', String(width));
  };
  const whenReady = async (text: string) => {
    await workbench.ready;
    tell(text);
  };
  const open = async (read: Promise<ArrayBuffer>, name: string) => {
    tell(word('opening', { name }));
    try {
      await workbench.open(new Uint8Array(await read), name);
    } catch (error) {
      const reason = error instanceof UnknownKind ? word('unknownKind') : `${reasonOf(error)} `;
      return tell(word('openFailed', { name, reason }), 'wrong');
    }
    await whenReady(word('opened', { name }));
  };
  const openSample = (name: SampleName) =>
    open(
      fetch(samples[name].address).then((answer) => answer.arrayBuffer()),
      samples[name].name,
    );
  const save = async (bytes: Promise<Uint8Array>, ending: string) => {
    const name = workbench.name.replace(/\.\w+$/, '') + ending;
    try {
      downloadFile(await bytes, name);
      tell(word(workbench.hasCharts && ending === '.xlsx' ? 'savedWithoutCharts' : 'saved', { name }));
    } catch (error) {
      tell(word('saveFailed', { reason: reasonOf(error) }), 'wrong');
    }
  };

  part('open').onclick = () => part<HTMLInputElement>('file').click();
  part<HTMLInputElement>('file').onchange = ({ currentTarget }) => {
    const input = currentTarget as HTMLInputElement;
    const [file] = input.files ?? [];
    input.value = '';
    if (file) void open(file.arrayBuffer(), file.name);
  };
  part('save-xlsx').onclick = () => void save(workbench.save(), '.xlsx');
  part('save-values').onclick = () => void save(workbench.save('values'), '.xlsx');
  part('save-csv').onclick = () => void save(workbench.saveCsv(), '.csv');
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-sample]')) {
    button.onclick = () => void openSample(button.dataset['sample'] as SampleName);
  }
  part('pane-widths').onchange = ({ target }) => setPaneWidth(Number((target as HTMLInputElement).value));
  part('languages').onchange = ({ target }) => {
    language = (target as HTMLInputElement).value as PageLanguage;
    translate();
    remember('lang', language);
    workbench.setLanguage(language);
    void whenReady(word('ready'));
  };
  part('dark').onchange = ({ target }) => {
    const theme = (target as HTMLInputElement).checked ? 'dark' : 'light';
    document.documentElement.dataset['theme'] = theme;
    remember('theme', theme);
    workbench.setTheme(theme);
    void whenReady(word('ready'));
  };
  document.addEventListener('pointerdown', ({ target }) => closeMenus(target as Node));
  for (const choices of document.querySelectorAll('.choices')) choices.addEventListener('click', () => closeMenus());
  connectDivider(main, part('divider'), setPaneWidth);

  translate();
  document.documentElement.dataset['theme'] = options.theme;
  part<HTMLInputElement>('dark').checked = options.theme === 'dark';
  document.querySelector<HTMLInputElement>(`#languages [value="${language}"]`)!.checked = true;
  setPaneWidth(options.paneWidth);
  tell(word('starting'));
  const opened = openSample(options.sample).then(() => workbench.failAtBatch(options.fault));
  workbench.ready = opened;
  return workbench;
}

const attributes: readonly [string, (element: HTMLElement, text: string) => void][] = [
  ['word', (element, text) => (element.textContent = text)],
  ['hint', (element, text) => (element.title = text)],
  ['title', (element, text) => (element.title = text)],
  ['label', (element, text) => element.setAttribute('aria-label', text)],
];

function closeMenus(except?: Node): void {
  for (const menu of document.querySelectorAll<HTMLDetailsElement>('.menu[open]')) {
    if (!except || !menu.contains(except)) menu.open = false;
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
