import { tierOf } from '../sheets/plans/rollUp/readExport';
import type { SigningCustomer } from '../sheets/plans/signing/signingCells';
import { countedPlans } from './countedPlans';
import type { FoundTemplate } from './findTemplates';
import { readExports } from './readExports';

/** The customers whose contracts of a year are to be signed: those with plans of their own, which are A and B. Two round trips. */
export async function signingCustomers(
  sheets: readonly FoundTemplate[],
  year: number,
): Promise<readonly SigningCustomer[]> {
  const plans = countedPlans(sheets).plans.filter((plan) => plan.isCurrent && plan.year === year);
  const figures = await readExports(plans);
  return plans.flatMap(({ customerId }, index): SigningCustomer[] => {
    const known = figures[index]!;
    if (known === 'gone') return [];
    const { 3: customer = '', 6: accountManager = '' } = known === 'unreadable' ? {} : known;
    const tier = (known === 'unreadable' ? undefined : tierOf(known)) ?? '';
    return [{ customerId, customer: String(customer), tier, accountManager: String(accountManager) }];
  });
}
