import { useMemo, type ReactNode } from 'react';
import { createWords } from '../../locales/createWords';
import type { Language } from '../../locales/Language';
import { createNumberFormats } from './createNumberFormats';
import { SpeechContext } from './useSpeech';

/** Gives every screen below it the words and number formats of one language. */
export function SpeechProvider({ language, children }: { language: Language; children: ReactNode }) {
  const speech = useMemo(
    () => ({ language, words: createWords(language), numbers: createNumberFormats(language) }),
    [language],
  );
  return <SpeechContext.Provider value={speech}>{children}</SpeechContext.Provider>;
}
