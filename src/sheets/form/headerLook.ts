import type { Look } from './FormSheet';

/** How the headers of a form's tables look. */
export const headerLook: Look = { style: 'header', align: ['center'], wraps: true, hasLines: true };
