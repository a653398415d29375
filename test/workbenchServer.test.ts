import { compileErrors } from './e2e/workbenchServer';

describe('compileErrors', () => {
  it('is undefined while nothing has failed', () => {
    expect(
      compileErrors('workbench compiled successfully in 9000 ms\naddin compiled with 2 warnings in 900 ms'),
    ).toBeUndefined();
  });

  it('gives what webpack said from the first error on', () => {
    const output =
      'assets by status\nERROR in ./src/workbench/main.ts\nModule not found\nworkbench compiled with 1 error in 80 ms';
    expect(compileErrors(output)).toMatch(/^ERROR in \.\/src\/workbench\/main\.ts\nModule not found/);
  });

  it('does not overlook several errors', () => {
    expect(compileErrors('ERROR in a\nERROR in b\naddin compiled with 2 errors in 80 ms')).toContain('ERROR in b');
  });
});
