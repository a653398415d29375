import { isoDay, serialOfIso } from '../../../src/taskpane/display/isoDay';

describe('isoDay', () => {
  it('stands in a date field as the field wants it, and comes back the same', () => {
    expect(isoDay(45_473)).toBe('2024-06-30');
    for (const serial of [61, 45_351, 45_473, 73_050]) expect(serialOfIso(isoDay(serial))).toBe(serial);
  });

  it('takes nothing from a field that is empty, half filled or names no day', () => {
    expect(['', '2024-06', '2024-02-30', 'tomorrow'].map(serialOfIso)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});
