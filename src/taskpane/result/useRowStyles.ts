import { createFocusOutlineStyle, makeStyles, tokens } from '@fluentui/react-components';

/** The grid that header and rows of the customer table share. Its columns come from `rowColumns`. */
export const useRowStyles = makeStyles({
  row: {
    position: 'relative',
    display: 'grid',
    columnGap: '8px',
    alignItems: 'baseline',
    padding: '6px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    fontVariantNumeric: 'tabular-nums',
  },
  hover: { ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover } },
  header: {
    position: 'sticky',
    zIndex: 1,
    // Just below the pane's own header.
    top: '84px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  rank: { gridColumnStart: 1, gridRowStart: 1, textAlign: 'right', color: tokens.colorNeutralForeground2 },
  name: { gridColumnStart: 2, gridRowStart: 1, minWidth: 0, overflowWrap: 'anywhere' },
  value: { textAlign: 'right', minWidth: 0, overflowWrap: 'anywhere' },
  clamped: {
    // A long header must not push the rows away.
    display: '-webkit-box',
    overflow: 'hidden',
    WebkitLineClamp: 2,
    WebkitBoxOrient: 'vertical',
  },
  lower: {
    gridRowStart: 2,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  tier: { gridColumnEnd: -1, gridRowStart: 1, textAlign: 'right', whiteSpace: 'nowrap' },
  profile: { gridColumnEnd: -1, textAlign: 'right' },
  button: {
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    // The whole row is the button's target; the details lie above it, to be read, marked and pressed.
    '::after': { content: '""', position: 'absolute', inset: 0 },
    ...createFocusOutlineStyle({ selector: 'focus' }),
  },
  chevron: { marginLeft: '4px', verticalAlign: '-2px', color: tokens.colorNeutralForeground3 },
  details: {
    position: 'relative',
    zIndex: 1,
    gridColumn: '1 / -1',
    minWidth: 0,
    marginTop: '6px',
    padding: '8px 12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: 'anywhere',
  },
});
