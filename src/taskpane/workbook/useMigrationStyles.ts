import { createFocusOutlineStyle, makeStyles, tokens } from '@fluentui/react-components';

/** How the migration matrix looks: shades for those who moved, a frame for those who stayed. */
export const useMigrationStyles = makeStyles({
  // Five tiers and six figures in the narrowest pane are wider than it.
  scroll: { overflowX: 'auto', margin: '0 -2px' },
  table: {
    width: '100%',
    borderCollapse: 'separate',
    borderSpacing: '2px',
    fontVariantNumeric: 'tabular-nums',
    tableLayout: 'auto',
  },
  axis: { padding: '0 0 2px', fontWeight: tokens.fontWeightRegular, textAlign: 'center' },
  head: { padding: '2px 0', fontWeight: tokens.fontWeightRegular, textAlign: 'center' },
  side: {
    padding: '0 8px 0 0',
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'left',
    width: '1px',
    whiteSpace: 'nowrap',
  },
  cell: { padding: 0, height: '1px', minWidth: '32px' },
  count: {
    position: 'relative',
    isolation: 'isolate',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    width: '100%',
    height: '100%',
    minHeight: '36px',
    boxSizing: 'border-box',
    padding: '0 2px',
    border: '1px solid transparent',
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    backgroundColor: 'transparent',
    font: 'inherit',
  },
  none: { color: tokens.colorNeutralForeground3 },
  total: { color: tokens.colorNeutralForeground2 },
  same: { border: `1px solid ${tokens.colorNeutralStrokeAccessible}` },
  button: {
    cursor: 'pointer',
    backgroundColor: tokens.colorNeutralBackground3,
    // The shade lies behind the number, so that one colour fits every theme.
    '::before': {
      content: '""',
      position: 'absolute',
      inset: 0,
      zIndex: -1,
      borderRadius: 'inherit',
      opacity: 'var(--shade)',
    },
    ':hover': { border: `1px solid ${tokens.colorBrandStroke1}` },
    ...createFocusOutlineStyle(),
  },
  up: { '::before': { backgroundColor: tokens.colorPaletteGreenBackground3 } },
  down: { '::before': { backgroundColor: tokens.colorPaletteRedBackground3 } },
  other: { '::before': { backgroundColor: tokens.colorNeutralForeground3 } },
  chosen: {
    fontWeight: tokens.fontWeightSemibold,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    boxShadow: `inset 0 0 0 1px ${tokens.colorBrandStroke1}`,
  },
});
