import type { PageLanguage, PageOptions, PageTheme } from './PageOptions';
import { pagePart } from './pagePart';

export interface LooksChanged {
  readonly onLanguage: (language: PageLanguage) => void;
  readonly onTheme: (theme: PageTheme) => void;
  /** The pane is at work: nothing was changed. */
  readonly onRefused: () => void;
}

/**
 * Lets language and theme be chosen on the page. As the pane starts anew with them, they stay as they are while it is at work: half of the
 * plans asked for would be missing, and nobody told.
 */
export function connectLooks(
  { language, theme }: Pick<PageOptions, 'language' | 'theme'>,
  changed: LooksChanged,
): void {
  const languages = pagePart('languages');
  const dark = pagePart<HTMLInputElement>('dark');
  let shown = language;
  const showLanguage = () => {
    languages.querySelector<HTMLInputElement>(`[value="${shown}"]`)!.checked = true;
  };
  showLanguage();
  dark.checked = theme === 'dark';
  languages.onchange = ({ target }) => {
    if (isPaneAtWork()) {
      showLanguage();
      changed.onRefused();
      return;
    }
    shown = (target as HTMLInputElement).value as PageLanguage;
    changed.onLanguage(shown);
  };
  dark.onchange = () => {
    if (isPaneAtWork()) {
      dark.checked = !dark.checked;
      changed.onRefused();
      return;
    }
    changed.onTheme(dark.checked ? 'dark' : 'light');
  };
}

/** The pane shows progress as long as it reads or writes. */
function isPaneAtWork(): boolean {
  return Boolean(pagePart<HTMLIFrameElement>('pane').contentDocument?.querySelector('[role="progressbar"]'));
}
