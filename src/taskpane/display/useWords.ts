import { useEffect, useState } from 'react';
import type { Language } from '../../locales/Language';
import type { Words } from '../../locales/Words';
import type { PaneHost } from './PaneHost';

/** The words of a language once they are there, with the language they are in: until then those that were there before, or none. */
export function useWords(
  language: Language,
  loadWords: PaneHost['loadWords'],
): { readonly language: Language; readonly words: Words } | undefined {
  const [loaded, setLoaded] = useState<{ readonly language: Language; readonly words: Words }>();
  useEffect(() => {
    let isWanted = true;
    loadWords(language).then(
      (words) => {
        if (isWanted) setLoaded({ language, words });
      },
      // The pane goes on in the language it has; without any, its start screen says what to do.
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [language, loadWords]);
  return loaded;
}
