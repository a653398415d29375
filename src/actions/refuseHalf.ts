import { HostError } from '../excel/HostError';

/** The failure of an action that needs both sheets of the ledger where only one is there. */
export function refuseHalf(sheetName: string): HostError {
  return new HostError('damagedRecord', false, { sheet: sheetName, context: 'half' });
}
