import type { PageLanguage } from './PageOptions';
import { pageWord } from './pageWords';
import type { PageWord } from './pageWords';

/** Where an element says which word it wants ("data-word"), and how it gets it. */
const places: readonly [attribute: string, put: (element: HTMLElement, text: string) => void][] = [
  ['word', (element, text) => (element.textContent = text)],
  ['hint', (element, text) => (element.title = text)],
  ['title', (element, text) => (element.title = text)],
  ['label', (element, text) => element.setAttribute('aria-label', text)],
];

/** Puts every word of the page around grid and pane into a language. */
export function translatePage(language: PageLanguage): void {
  document.documentElement.lang = language;
  document.title = pageWord(language, 'title');
  for (const [attribute, put] of places) {
    for (const element of document.querySelectorAll<HTMLElement>(`[data-${attribute}]`)) {
      put(element, pageWord(language, element.dataset[attribute] as PageWord));
    }
  }
}
