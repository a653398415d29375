import { createContext, useContext } from 'react';
import type { Language } from '../../locales/Language';
import type { Words } from '../../locales/Words';
import type { NumberFormats } from './createNumberFormats';

/** One language, as the screens speak it. */
export interface Speech {
  readonly language: Language;
  readonly words: Words;
  readonly numbers: NumberFormats;
}

export const SpeechContext = createContext<Speech | undefined>(undefined);

/** The words and number formats of the display language. */
export function useSpeech(): Speech {
  const speech = useContext(SpeechContext);
  if (!speech) throw new Error('useSpeech needs a SpeechProvider above it');
  return speech;
}
