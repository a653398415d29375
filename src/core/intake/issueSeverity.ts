import type { IssueCode, Severity } from './Issue';

/**
 * How grave each finding is once the user has decided what is to be decided; a question that is still open blocks. The order
 * here is the order in which findings of one severity are listed.
 */
export const issueSeverity: Readonly<Record<IssueCode, Severity>> = {
  noRows: 'blocks',
  noHeader: 'blocks',
  noCustomers: 'blocks',
  noNumbers: 'blocks',
  errorCell: 'changes',
  mixedCurrencies: 'changes',
  hiddenRows: 'changes',
  dayOrder: 'changes',
  totalRow: 'changes',
  repeatedHeader: 'changes',
  blankCustomer: 'changes',
  mergedCustomer: 'changes',
  similarCustomers: 'changes',
  homonyms: 'changes',
  roundedId: 'changes',
  textNumber: 'changes',
  commaNumber: 'changes',
  textIgnored: 'changes',
  booleanIgnored: 'changes',
  shareAveraged: 'changes',
  mixedShares: 'changes',
  swappedDays: 'changes',
  badDate: 'changes',
  futureDate: 'changes',
  assumedYear: 'changes',
  fiscalPeriods: 'changes',
  unselectedRows: 'note',
  unusedPeriods: 'note',
  unfinishedPeriod: 'note',
  textDate: 'note',
  date1904: 'note',
  nameVaries: 'note',
  sameName: 'note',
  blankValue: 'note',
  nonPositive: 'note',
  fewCustomers: 'note',
};
