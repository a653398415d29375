import { useCallback, useState } from 'react';
import type { PaneHost } from './PaneHost';
import { firstPreferences, type Preferences } from './Preferences';

/** The user's preferences, read once and kept in the browser at each change. */
export function usePreferences(host: PaneHost): [Preferences, (change: Partial<Preferences>) => void] {
  const key = `${host.storagePrefix}abc-planner.preferences`;
  const [preferences, setPreferences] = useState(() => ({ ...firstPreferences, ...readStored(key) }));
  const change = useCallback(
    (part: Partial<Preferences>) => {
      setPreferences((before) => {
        const after = { ...before, ...part };
        store(key, after);
        return after;
      });
    },
    [key],
  );
  return [preferences, change];
}

function readStored(key: string): Partial<Preferences> {
  try {
    const stored = JSON.parse(window.localStorage.getItem(key) ?? '{}') as Record<string, unknown>;
    return {
      ...(stored.language === 'zh-CN' || stored.language === 'en-US' ? { language: stored.language } : {}),
      ...(stored.theme === 'light' || stored.theme === 'dark' ? { theme: stored.theme } : {}),
      ...(typeof stored.introduction === 'boolean' ? { introduction: stored.introduction } : {}),
      ...(typeof stored.keepsHistory === 'boolean' ? { keepsHistory: stored.keepsHistory } : {}),
      ...(typeof stored.author === 'string' ? { author: stored.author } : {}),
    };
  } catch {
    return {}; // Storage may be blocked in a browser's embedded frame: the pane then starts as on the first day.
  }
}

function store(key: string, preferences: Preferences): void {
  try {
    window.localStorage.setItem(key, JSON.stringify(preferences));
  } catch {
    // Blocked or full: the choice holds until the pane is closed.
  }
}
