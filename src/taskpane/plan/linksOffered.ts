import type { PlanFacts, PlanLinks } from '../../actions/planFacts';
import type { PlanCustomer } from '../../core/plan/PlanCustomer';

/** Whether the wanted can have actual figures that follow the source, and why not: a list has values alone. */
export type LinksOffered = PlanLinks | 'listOnly';

/** What is offered to those who get a plan: formulas on the source stand on sheets of their own, never in the list. */
export function linksOffered(
  wanted: readonly Pick<PlanCustomer, 'id' | 'tier'>[],
  { linksFor }: Pick<PlanFacts, 'linksFor'>,
): LinksOffered {
  const links = linksFor(wanted.map(({ id }) => id));
  const isList = wanted.length > 0 && wanted.every(({ tier }) => tier === 'C');
  return isList && links !== 'noDays' ? 'listOnly' : links;
}
