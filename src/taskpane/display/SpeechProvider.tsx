import { useMemo, type ReactNode } from 'react';
import type { Language } from '../../locales/Language';
import type { Words } from '../../locales/Words';
import { createNumberFormats } from './createNumberFormats';
import { SpeechContext } from './useSpeech';

interface SpeechProviderProps {
  readonly language: Language;
  readonly words: Words;
  readonly children: ReactNode;
}

/** Gives every screen below it the words and number formats of one language. */
export function SpeechProvider({ language, words, children }: SpeechProviderProps) {
  const speech = useMemo(() => ({ language, words, numbers: createNumberFormats(language) }), [language, words]);
  return <SpeechContext.Provider value={speech}>{children}</SpeechContext.Provider>;
}
