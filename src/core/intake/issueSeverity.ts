import type { IssueCode, Severity } from './Issue';

/** How grave each finding is. The order here is the order in which findings are listed. */
export const issueSeverity: Readonly<Record<IssueCode, Severity>> = {
  noRows: 'blocks',
  noHeader: 'blocks',
  errorCell: 'blocks',
  noCustomers: 'blocks',
  noNumbers: 'blocks',
  totalRow: 'changes',
  blankCustomer: 'changes',
  textNumber: 'changes',
  textIgnored: 'changes',
  booleanIgnored: 'changes',
  shareAveraged: 'changes',
  badDate: 'note',
  nameVaries: 'note',
  blankValue: 'note',
  nonPositive: 'note',
  fewCustomers: 'note',
};
