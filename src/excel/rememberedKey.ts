/** Where the workbook's settings keep what was chosen for its sheets before. */
export const rememberedKey = 'abcPlanner.mappings';
