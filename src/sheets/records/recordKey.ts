/** The custom property by which a record's sheet is found again under any name; its value is the kind of record. */
export const recordKey = 'abcPlanner.record';
