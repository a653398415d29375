/** The font that a file has where nobody chose one; family 2 is without serifs, for programs that lack the font itself. */
export const usualFont = { name: 'Calibri', size: 11, family: 2 } as const;
