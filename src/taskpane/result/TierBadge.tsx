import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Tier } from '../../core/abc/Tier';

const useStyles = makeStyles({
  badge: {
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    minWidth: '24px',
    height: '24px',
    boxSizing: 'border-box',
    borderRadius: tokens.borderRadiusMedium,
    border: '1px solid transparent',
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase300,
    lineHeight: 1,
  },
  A: { color: tokens.colorPaletteGreenForeground2, backgroundColor: tokens.colorPaletteGreenBackground2 },
  B: { color: tokens.colorPaletteMarigoldForeground2, backgroundColor: tokens.colorPaletteMarigoldBackground2 },
  C: { color: tokens.colorPaletteRedForeground2, backgroundColor: tokens.colorPaletteRedBackground2 },
  D: { color: tokens.colorNeutralForeground2, backgroundColor: tokens.colorNeutralBackground5 },
  E: { color: tokens.colorNeutralForeground2, backgroundColor: tokens.colorNeutralBackground5 },
});

/** A tier's letter on its colour; the letter says it without the colour. */
export function TierBadge({ tier }: { tier: Tier }) {
  const styles = useStyles();
  return <span className={mergeClasses(styles.badge, styles[tier])}>{tier}</span>;
}
