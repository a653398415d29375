/** What stands in the place of a row's customer: it names nobody, is a total of other rows, is not read, is the header again. */
export const rowMarks = { noCustomer: -1, total: -2, excluded: -3, header: -4 } as const;
