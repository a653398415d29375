import { useEffect, useState } from 'react';
import { isDark } from './isDark';
import type { PaneHost } from './PaneHost';
import type { ThemeChoice } from './Preferences';

const systemQuery = '(prefers-color-scheme: dark)';

/**
 * Whether the pane is dark now. Excel sends no event when its theme changes, so the theme is read again whenever the user
 * comes back to the pane.
 */
export function useDarkness(host: PaneHost, choice: ThemeChoice): boolean {
  const [dark, setDark] = useState(() => readDarkness(host));
  useEffect(() => {
    const readAgain = () => setDark(readDarkness(host));
    const system = window.matchMedia?.(systemQuery);
    window.addEventListener('focus', readAgain);
    document.addEventListener('visibilitychange', readAgain);
    system?.addEventListener('change', readAgain);
    return () => {
      window.removeEventListener('focus', readAgain);
      document.removeEventListener('visibilitychange', readAgain);
      system?.removeEventListener('change', readAgain);
    };
  }, [host]);
  return choice === 'system' ? dark : choice === 'dark';
}

function readDarkness(host: PaneHost): boolean {
  return isDark(host.readTheme(), window.matchMedia?.(systemQuery).matches ?? false);
}
