/** A file measures columns in characters of the usual font (Calibri 11), 7 pixels each. */
export const pixelsOfOneCharacter = 7;

export const pointsOfOnePixel = 0.75;
