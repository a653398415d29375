import { sameNames } from '../../../../src/core/intake/findings/sameNames';

it('groups the customers of one name, and nobody else', () => {
  expect(sameNames(['Ann', 'Bo', 'Bo', 'Cy', 'Ann', 'Bo'])).toEqual([
    [1, 2, 5],
    [0, 4],
  ]);
  expect(sameNames(['Ann', 'ann', '__proto__'])).toEqual([]);
});
