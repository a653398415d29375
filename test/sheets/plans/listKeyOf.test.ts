import { listKeyOf } from '../../../src/sheets/plans/listKeyOf';

describe('a word of a list', () => {
  it.each(['Done', ' done ', '已完成', 'DONE'])('is known in either language: %s', (text) =>
    expect(listKeyOf('status', text)).toBe('done'),
  );

  it.each(['', 'finished', null, 3, '是'])('is not known: %s', (cell) =>
    expect(listKeyOf('status', cell)).toBeUndefined(),
  );

  it('is of its own list', () => expect([listKeyOf('yesno', '是'), listKeyOf('yesno', 'no')]).toEqual(['yes', 'no']));
});
