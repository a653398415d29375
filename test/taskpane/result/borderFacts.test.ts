import type { BorderGap, JudgedCustomer } from '../../../src/core/abc/Judgement';
import { createWords } from '../../../src/locales/createWords';
import { createNumberFormats } from '../../../src/taskpane/display/createNumberFormats';
import { borderFacts } from '../../../src/taskpane/result/borderFacts';
import { customerFrom, judgementWith } from './customerFrom';

const gap = (up: number | undefined, down: number | undefined): BorderGap => ({
  up,
  down,
  upTo: up === undefined ? undefined : 'A',
  downTo: down === undefined ? undefined : 'C',
  isUpNear: false,
  isDownNear: false,
  isNear: false,
});
const verdict = (value: number, of: BorderGap) => ({ value, letter: 'B', rank: 2, gap: of }) as const;
const several = judgementWith([], {
  indicators: [
    { kind: 'scale', header: 'Sales' },
    { kind: 'brandShare', header: 'Share' },
  ],
});
const facts = (given: Partial<JudgedCustomer>, judgement = judgementWith([])) =>
  borderFacts(customerFrom('a', 'B', given), judgement, createWords('en-US'), createNumberFormats('en-US')).map(
    ({ name, text }) => `${name}: ${text}`,
  );

describe('borderFacts', () => {
  it('tells the distances of one indicator in its own unit', () => {
    const own = gap(1234.5, 0.25);
    expect(facts({ verdicts: [verdict(5000, own)], gap: own })).toEqual([
      'To tier A: 1,235 more',
      'Above tier C: 0.25 to spare',
    ]);
  });

  it('says nothing of a tier that is not there', () => {
    expect(facts({ gap: gap(undefined, 10) })).toEqual(['Above tier C: 10.00 to spare']);
  });

  it('tells the distances of several in score, however small', () => {
    expect(facts({ gap: gap(0.12345, 0.000042) }, several)).toEqual([
      'To tier A: 0.12 of score more',
      'Above tier C: 0.000042 of score to spare',
    ]);
  });

  it('tells each indicator its own distance where letters decide, a share as a share', () => {
    const verdicts = [verdict(500, gap(100, undefined)), verdict(0.35, gap(undefined, 0.05))];
    expect(facts({ verdicts, gap: undefined }, several)).toEqual([
      'Sales: to A: 100.0 more',
      'Share: above C: 5.0 points to spare',
    ]);
  });

  it('tells under how many usual rules the tier is the same', () => {
    expect(facts({ agreement: { same: 3, of: 4 } })).toEqual(['Agreement: same tier under 3 of 4 usual rules']);
  });
});
