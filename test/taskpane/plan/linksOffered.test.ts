import type { PlanLinks } from '../../../src/actions/planFacts';
import { linksOffered } from '../../../src/taskpane/plan/linksOffered';

const [best, small] = [
  { id: 'a', tier: 'A' as const },
  { id: 'c', tier: 'C' as const },
];
const linksFor = (links: PlanLinks) => ({ linksFor: () => links });

it('is never offered to those who get a line of the list alone', () => {
  expect(linksOffered([small], linksFor('possible'))).toBe('listOnly');
  expect(linksOffered([small], linksFor('notAsRead'))).toBe('listOnly');
  expect(linksOffered([small], linksFor('noDays'))).toBe('noDays');
});

it('is offered as the data allows where somebody gets a sheet', () => {
  expect(linksOffered([best, small], linksFor('possible'))).toBe('possible');
  expect(linksOffered([best], linksFor('tooHeavy'))).toBe('tooHeavy');
  expect(linksOffered([], linksFor('possible'))).toBe('possible');
});
