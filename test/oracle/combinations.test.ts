import { defaultSettings } from '../../src/core/abc/defaultSettings';
import { judge } from '../../src/core/abc/judge';
import type { JudgedCustomer, Judgement } from '../../src/core/abc/Judgement';
import type { Combination, Settings } from '../../src/core/abc/Settings';
import { tableOf } from '../core/abc/tableOf';
import oracle from './combinations.json';

const scoreMethods = ['rank', 'minmax', 'ordered'] as const;
const letterRules = ['median', 'best', 'worst'] as const;

describe.each(['superstore', 'wholesale'] as const)('several indicators together, by pandas on %s', (name) => {
  const answers = oracle[name];
  const [scale, contribution, brandShare] = answers.weights;
  const weights = { scale: scale!, contribution: contribution!, ...(brandShare === undefined ? {} : { brandShare }) };

  /** Customers in the order of the rows. */
  function judgedBy(combination: Combination, method: 'count' | 'value', columns = answers.columns): JudgedCustomer[] {
    const settings: Settings = { ...defaultSettings(method), combination, weights };
    const { customers } = judge(tableOf(...columns), settings) as Judgement;
    return [...customers].sort((one, other) => one.firstRow - other.firstRow);
  }

  it.each(scoreMethods)('have the same scores and tiers by %s', (method) => {
    const customers = judgedBy(method, 'count');
    const furthest = customers.map(({ score }, index) => Math.abs(score! - answers.scores[method][index]!));
    expect(Math.max(...furthest)).toBeLessThan(1e-12);
    expect(customers.map(({ tier }) => tier).join('')).toBe(answers.tiers[method]);
  });

  it.each(letterRules)('have the same letters and the same verdict by the %s letter', (rule) => {
    for (const method of ['count', 'value'] as const) {
      const customers = judgedBy(rule, method);
      expect(customers.map(({ profile }) => profile)).toEqual(answers[method].profiles);
      expect(customers.map(({ tier }) => tier).join('')).toBe(answers[method][rule]);
    }
  });

  it('have the same distances to the borders of one indicator', () => {
    judgedBy('rank', 'count', answers.columns.slice(0, 1)).forEach(({ gap }, index) => {
      for (const side of ['up', 'down'] as const) {
        const expected = answers[side][index];
        if (expected === null || expected === undefined) expect(gap![side]).toBeUndefined();
        else expect(gap![side]).toBeCloseTo(expected, 6);
      }
    });
  });
});
