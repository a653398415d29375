import { makeStyles } from '@fluentui/react-components';

/** How fields and buttons stand on the screen of the plans. */
export const usePlanStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '20px', minWidth: 0 },
  group: { display: 'flex', flexDirection: 'column', gap: '8px', minWidth: 0 },
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(92px, 1fr))',
    gap: '8px 12px',
    alignItems: 'start',
  },
  input: { minWidth: 0, width: '100%', fontVariantNumeric: 'tabular-nums' },
  // The text of a list that may be typed in is else wider than its place, and pushes the arrow out of it.
  combo: { minWidth: 0, width: '100%', '& input': { minWidth: 0, width: '100%' } },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  // In line with what stands above and below it.
  box: { marginLeft: '-8px' },
});
