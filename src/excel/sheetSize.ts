/** How many rows and columns every sheet of Excel has. */
export const sheetSize = { rows: 1_048_576, columns: 16_384 } as const;
