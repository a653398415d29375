import type { Language } from '../../locales/Language';

export type ThemeChoice = 'system' | 'light' | 'dark';
export type LanguageChoice = 'system' | Language;

/** What the user set for the pane itself, kept in the browser. */
export interface Preferences {
  readonly language: LanguageChoice;
  readonly theme: ThemeChoice;
  /** Whether the introduction on the first screen is open. */
  readonly introduction: boolean;
  /** Whether a judgement that is written is also kept in the workbook's history. */
  readonly keepsHistory: boolean;
  /** Who sets tiers by hand on this machine; "" until somebody has. */
  readonly author: string;
}

export const firstPreferences: Preferences = {
  language: 'system',
  theme: 'system',
  introduction: true,
  keepsHistory: true,
  author: '',
};
