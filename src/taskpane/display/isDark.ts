import type { HostTheme } from './PaneHost';

/**
 * Whether to draw the pane dark. Excel's own answer where it gives one; else the brightness of its background; else what
 * the system prefers.
 */
export function isDark(theme: HostTheme | undefined, systemPrefersDark: boolean): boolean {
  if (typeof theme?.isDarkTheme === 'boolean') return theme.isDarkTheme;
  const brightness = luminance(theme?.bodyBackgroundColor);
  return brightness === undefined ? systemPrefersDark : brightness < 0.5;
}

/** Perceived brightness of "#RRGGBB", 0 black to 1 white; undefined when the text is no such colour. */
function luminance(colour: string | undefined): number | undefined {
  const match = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})/i.exec(colour ?? '');
  if (!match) return undefined;
  const [red, green, blue] = match.slice(1).map((part) => parseInt(part, 16) / 255) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
