import { namedReader } from '../../../src/sheets/plans/namedReader';
import { named } from './named';

const cells = { target: [100], months: [1, '', 'x', 0], name: [' Li '], flag: [true] };

describe('the named cells of a form', () => {
  const read = namedReader(named('plan', cells), 'plan');

  it('are numbers only where they hold one: a blank cell and a text are unknown, 0 is 0', () => {
    expect(read.numbers('months')).toEqual([1, undefined, undefined, 0]);
    expect([read.number('target'), read.number('name'), read.number('flag')]).toEqual([100, undefined, undefined]);
  });

  it('are texts without outer spaces, and what they hold as it is', () => {
    expect([read.text('name'), read.text('target'), read.texts('months')]).toEqual(['Li', '100', ['1', '', 'x', '0']]);
    expect(read.cells('months')).toEqual([1, '', 'x', 0]);
  });

  it('are none where the name is gone or is of another form', () => {
    const other = namedReader(named('plan', cells), 'qbr');
    expect([read.cells('gone'), read.text('gone'), other.number('target')]).toEqual([[], '', undefined]);
  });
});
