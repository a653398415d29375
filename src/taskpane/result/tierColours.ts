import { tokens } from '@fluentui/react-components';
import type { Tier } from '../../core/abc/Tier';

/** The full colour of each tier, for bars and marks; the theme decides its shade. */
export const tierColours: Readonly<Record<Tier, string>> = {
  A: tokens.colorPaletteGreenBorderActive,
  B: tokens.colorPaletteMarigoldBorderActive,
  C: tokens.colorPaletteRedBorderActive,
  D: tokens.colorNeutralForeground3,
  E: tokens.colorNeutralForeground4,
};
