import type { Language } from '../../locales/Language';

export type ThemeChoice = 'system' | 'light' | 'dark';
export type LanguageChoice = 'system' | Language;

/** What the user set for the pane itself, kept in the browser. */
export interface Preferences {
  readonly language: LanguageChoice;
  readonly theme: ThemeChoice;
  /** Whether the introduction on the first screen is open. */
  readonly introduction: boolean;
}

export const firstPreferences: Preferences = { language: 'system', theme: 'system', introduction: true };
