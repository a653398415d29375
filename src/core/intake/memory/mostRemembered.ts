/** A workbook's settings are no archive. */
export const mostRemembered = 20;
