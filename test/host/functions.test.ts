import { metadataFor } from '../../src/functions/metadataFor';
import { openWorkbook, type OpenWorkbook } from './openWorkbook';

describe('functions.js in the real library', () => {
  let book: OpenWorkbook;
  let run: Record<string, (...parameters: unknown[]) => unknown>;

  beforeAll(async () => {
    book = await openWorkbook();
    book.install();
    await import('../../src/functions/main');
    run = book.CustomFunctions._association.mappings as typeof run;
  });
  afterAll(() => book.close());

  it('associates every function that functions.json describes, and no other', () => {
    const described = metadataFor('en-US', 'https://localhost:3000').functions.map(({ id }) => id);
    expect(Object.keys(run).sort()).toEqual([...described].sort());
  });

  it('answers a call as Excel makes it: null for omitted arguments, the invocation last', () => {
    const invocation = { functionName: 'TIER' };
    expect(run.TIER!([[9], [9], [5], [5], [5]], null, null, null, invocation)).toEqual([
      ['A'],
      ['A'],
      ['C'],
      ['C'],
      ['C'],
    ]);
    expect(run.SCORE!([[2], [1]], null, null, invocation)).toEqual([[0.75], [0.25]]);
    expect(run.PROFILE!([[2, 1]], null, null, invocation)).toEqual([['AA']]);
    expect(run.STABILITY!([[1, 1, 1]], null, null, invocation)).toEqual([['X']]);
  });

  it('puts errors into cells in the form that the library sends to Excel', () => {
    const [[error]] = run.STABILITY!([[1, '#N/A', 3]], null, null, {}) as [[object]];
    expect(error).toBeInstanceOf(book.CustomFunctions.Error);
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({
      valueType: 'CustomFunctionError',
      code: '#N/A',
      message: 'history: row 1, column 2 of the range holds #N/A. Correct that cell first.',
    });
  });
});
