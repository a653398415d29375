import { makeStyles, tokens } from '@fluentui/react-components';

export const useListStyles = makeStyles({
  // Fluent's own minimum of 250 pixels does not fit a narrow pane.
  control: { minWidth: 0, width: '100%', '& input': { minWidth: 0, flexGrow: 1 } },
  list: { maxHeight: '320px' },
  option: { display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere' },
  detail: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});
