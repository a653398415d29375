/** Where a sheet keeps how its result came about; the workbook's settings keep the same for columns beside a range. */
export const recipeKey = 'abcPlanner.recipe';
