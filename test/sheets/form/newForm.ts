import { createPlanWords } from '../../../src/locales/createPlanWords';
import { FormSheet } from '../../../src/sheets/form/FormSheet';

/** A form of five columns in English, blank. */
export const newForm = () => new FormSheet('t', 5, createPlanWords('en-US'));
