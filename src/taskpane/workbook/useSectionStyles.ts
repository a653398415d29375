import { makeStyles } from '@fluentui/react-components';

/** How the parts of the workbook's screen stand below each other. */
export const useSectionStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '8px', minWidth: 0 },
  sections: { display: 'flex', flexDirection: 'column', gap: '24px', minWidth: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', paddingTop: '4px' },
});
