import { addingDigits } from '../../../src/taskpane/check/addingDigits';

describe('addingDigits', () => {
  it('shows whole numbers without decimals', () => {
    expect(addingDigits([100, -3, 97])).toBe(0);
  });

  it('shows cents where there are cents, even where whole numbers would add up', () => {
    expect(addingDigits([10.25, -0.25, 10])).toBe(2);
    expect(addingDigits([10.25, 10.25])).toBe(2);
  });

  it('shows as many places as the sum needs to add up before the eyes', () => {
    expect(addingDigits([0.0044, 0.0044, 0.0088])).toBe(4);
  });

  it('does not take the noise of adding for cents', () => {
    expect(addingDigits([1e9 + 1e-7, -1, 1e9 - 1 + 1e-7])).toBe(0);
  });

  it('shows two where no number of places adds up', () => {
    expect(addingDigits([1 / 3, 1 / 3, 0.9])).toBe(2);
  });
});
