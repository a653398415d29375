import type { Language } from '../../locales/Language';
import type { Words } from '../../locales/Words';

/** The part of Office's theme the pane reads. Every field may be missing or stale, whatever the host promises. */
export interface HostTheme {
  readonly isDarkTheme?: boolean | undefined;
  /** "#RRGGBB" */
  readonly bodyBackgroundColor?: string | undefined;
}

/** What the pane needs to know about the place it runs in; the doorway reads it from Office. */
export interface PaneHost {
  /** The language of Excel's own buttons, such as "zh-CN". */
  readonly displayLanguage: string;
  /** Fetches the words of a language; fails without a connection. */
  readonly loadWords: (language: Language) => Promise<Words>;
  readonly readTheme: () => HostTheme | undefined;
  /** Put before every key in the browser's storage, so that two tenants on one machine do not meet. */
  readonly storagePrefix: string;
  readonly version: string;
  /** Today on the user's own calendar, as an Excel serial. */
  readonly today: () => number;
  readonly reload: () => void;
}
