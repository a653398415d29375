/**
 * Looks up a sentence by its key ("sheet.title") and fills in {{name}} places. Numbers are filled in as given: format
 * them first. Made by `createWords`; pure rooms take it as an argument.
 */
export type Words = (key: string, values?: Readonly<Record<string, string | number>>) => string;
