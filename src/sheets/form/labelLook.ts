import type { Look } from './FormSheet';

/** How the labels of a form look. */
export const labelLook: Look = { style: 'label', wraps: true, hasLines: true };
