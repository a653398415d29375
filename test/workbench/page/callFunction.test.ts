import { callFunction } from '../../../src/workbench/page/callFunction';
import type { FunctionError } from '../../../src/workbench/page/callFunction';

/** As office.js makes it in the pane's window. */
class CellError {
  constructor(
    readonly code: string,
    readonly message: string,
  ) {}
}

const described = {
  id: 'TIER',
  name: 'TIER',
  description: '',
  parameters: [
    { name: 'values', description: '', dimensionality: 'matrix' },
    { name: 'ratio', description: '', dimensionality: 'matrix', optional: true },
    { name: 'method', description: '', dimensionality: 'scalar', optional: true },
  ],
} as const;

describe('callFunction', () => {
  let errors: (FunctionError | undefined)[];
  beforeEach(() => (errors = []));
  const calling = (run: (...args: unknown[]) => unknown) => callFunction(described, run, (error) => errors.push(error));

  it('hands over ranges as they are, scalars as one value, null for what was omitted, and the invocation last', () => {
    const received: unknown[][] = [];
    const answer = calling((...args) => {
      received.push(args);
      return [['A'], [1], [true]];
    })([[1], [null], ['x']], null, [['value']]);
    expect(answer).toEqual([['A'], [1], [true]]);
    calling((...args) => received.push(args))([[2]]);
    expect(received).toEqual([
      [[[1], [null], ['x']], null, 'value', { functionName: 'TIER' }],
      [[[2]], null, null, { functionName: 'TIER' }],
    ]);
    expect(errors).toEqual([undefined, undefined]);
  });

  it('takes a single value for a table of one cell', () => {
    expect(calling(() => 'A')([[1]])).toEqual([['A']]);
    expect(calling(() => NaN)([[1]])).toEqual([['#NUM!']]);
  });

  it('gives a thrown error of Excel to the whole answer, and a returned one to its cell, with the message kept', () => {
    const thrown = calling(() => {
      throw new CellError('#N/A', 'too few values') as unknown as Error;
    });
    expect(thrown([[1]])).toEqual([['#N/A']]);
    expect(calling(() => [['A'], [new CellError('#VALUE!', 'row 2 is wrong')]])([[1], [2]])).toEqual([
      ['A'],
      ['#VALUE!'],
    ]);
    expect(errors).toEqual([{ message: 'too few values' }, { message: 'row 2 is wrong' }]);
  });

  it('makes #VALUE! of any other throw, and passes it on as the bug it is', () => {
    const bug = new TypeError('x is undefined');
    const answer = calling(() => {
      throw bug;
    })([[1]]);
    expect(answer).toEqual([['#VALUE!']]);
    expect(errors).toEqual([{ message: 'TypeError: x is undefined', thrown: bug }]);
  });
});
