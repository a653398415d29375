import fc from 'fast-check';
import { profile } from '../../src/functions/profile';
import { score } from '../../src/functions/score';
import { stability } from '../../src/functions/stability';
import { tier } from '../../src/functions/tier';
import { worksheetFunctions } from '../../src/functions/worksheetFunctions';
import { useRealCustomFunctions } from '../functions/useRealCustomFunctions';

const CustomFunctions = useRealCustomFunctions();

const cell = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: -20, max: 100 }) },
  { weight: 2, arbitrary: fc.double() },
  fc.constantFrom<unknown>(null, undefined, '', ' ', 'total', '12', true, false, '#1 Shop', {}, []),
);
const errorCell = fc.constantFrom<unknown>('#N/A', '#DIV/0!', { code: '#REF!', type: 'CustomFunctionError' });
const grid = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 20 })).chain(([columns, rows]) =>
  fc.array(fc.array(fc.oneof({ weight: 30, arbitrary: cell }, errorCell), { minLength: columns, maxLength: columns }), {
    minLength: rows,
    maxLength: rows,
  }),
);
const argument = fc.oneof(
  fc.constant(null),
  fc.constantFrom('count', 'value', 'rank', 'cv', 'class', 'x', 7),
  cell,
  grid,
);

/** Every answer is a rectangle of texts, finite numbers and errors of Excel's own making, or such an error thrown. */
function expectCells(call: () => readonly (readonly unknown[])[], rows?: number): void {
  let answer: readonly (readonly unknown[])[];
  try {
    answer = call();
  } catch (error) {
    expect(error).toBeInstanceOf(CustomFunctions.Error);
    expect((error as Error).message).not.toMatch(/\{\{|^$/);
    return;
  }
  expect(answer).toHaveLength(rows ?? answer.length);
  expect(new Set(answer.map((row) => row.length)).size).toBe(1);
  for (const value of answer.flat()) {
    const good = typeof value === 'string' || Number.isFinite(value) || value instanceof CustomFunctions.Error;
    expect([value, good]).toEqual([value, true]);
  }
}

describe('the worksheet functions, whatever they are given', () => {
  it('answer cells or an error with its reason', () => {
    fc.assert(
      fc.property(grid, argument, argument, argument, (cells, second, third, fourth) => {
        expectCells(() => tier(cells, second, third, fourth), cells.length);
        expectCells(() => profile(cells, second, third), cells.length);
        expectCells(() => score(cells, second, third), cells.length);
        expectCells(() => stability(cells, second, third), cells.length);
      }),
      { numRuns: 300 },
    );
  });

  it('are all of them content with anything in any place', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(grid, argument), { minLength: 4, maxLength: 4 }), (given) => {
        for (const { run, metadata } of worksheetFunctions) {
          expectCells(() => run(...given.slice(0, metadata.parameters.length)) as unknown[][]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('answer for each row of usable cells whatever the others hold', () => {
    fc.assert(
      fc.property(grid, (cells) => {
        const answer = stability(cells, 'cv');
        expect(stability([...cells].reverse(), 'cv').map(([value]) => typeof value)).toEqual(
          [...answer].reverse().map(([value]) => typeof value),
        );
      }),
    );
  });
});
