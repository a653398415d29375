/** Excel cuts longer addresses short without a word. */
export const longestAddress = 8_000;
