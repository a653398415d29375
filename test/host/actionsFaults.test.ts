import { findFormulas } from '../../src/actions/findFormulas';
import { freezeFormulas } from '../../src/actions/freezeFormulas';
import { writeBesideSelection } from '../../src/actions/writeBesideSelection';
import { writeDataCheck } from '../../src/actions/writeDataCheck';
import { writeReport } from '../../src/actions/writeReport';
import type { WriteForm } from '../../src/actions/WriteForm';
import { valueOf } from './analyseNow';
import { describeFaults, ofNewSheets } from './describeFaults';
import { analyseList, calmDown, day, sheetNames } from './listWithFaults';

describe.each<WriteForm>(['values', 'formulas'])('a report of %s', (form) => {
  describeFaults('writing it', {
    prepare: async (book) => {
      const analysis = await analyseList(book);
      return () => writeReport(analysis, form, 'en-US', day);
    },
    check: (book, { sheetName, customersSheet }) =>
      expect(sheetNames(book)).toEqual(['Sheet1', sheetName, customersSheet]),
    deletions: ofNewSheets,
  });
});

describeFaults('writing tiers beside the rows', {
  prepare: async (book) => {
    const analysis = await analyseList(book);
    return () => writeBesideSelection(analysis, 'formulas', 'en-US', day);
  },
  check: (_, { address }) => expect(address).toBe('D1:E11'),
});

describeFaults('writing the data check', {
  prepare: async (book) => {
    const analysis = await analyseList(book);
    return () => writeDataCheck(analysis, 'zh-CN', day);
  },
  check: (book, { sheetName }) => expect(sheetNames(book)).toEqual(['Sheet1', sheetName]),
});

describeFaults('freezing the formulas of a report', {
  prepare: async (book) => {
    const analysis = await analyseList(book);
    const { customersSheet } = valueOf(await writeReport(analysis, 'formulas', 'en-US', day));
    await book.engine.calculated();
    return () => freezeFormulas([customersSheet]);
  },
  check: async (book, { changed }) => {
    calmDown(book);
    expect(changed).toBeGreaterThan(0);
    expect(valueOf(await findFormulas())).toEqual([]);
  },
});
