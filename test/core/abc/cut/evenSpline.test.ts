import { evenSpline } from '../../../../src/core/abc/cut/evenSpline';

describe('evenSpline', () => {
  it('goes through every height', () => {
    const heights = Float64Array.of(2, -1, 4, 0, 3, 3);
    const { heightAt } = evenSpline(heights);
    heights.forEach((height, place) => expect(heightAt(place)).toBeCloseTo(height, 12));
  });

  it('is a cubic itself, heights and slopes, between the places and at both ends', () => {
    const cubic = (place: number) => place ** 3 - 2 * place ** 2 + place - 5;
    const { heightAt, slopeAt } = evenSpline(Float64Array.from({ length: 7 }, (_, place) => cubic(place)));
    for (const place of [0, 0.3, 1, 2.5, 4.9, 6]) {
      expect(heightAt(place)).toBeCloseTo(cubic(place), 10);
      expect(slopeAt(place)).toBeCloseTo(3 * place ** 2 - 4 * place + 1, 10);
    }
  });

  it("bends as R's splinefun does", () => {
    // R 4.2.2: f <- splinefun(0:5, c(0, 4, 6, 7, 7.5, 8)); f(c(0.5, 3.25)); f(c(0.5, 3.25), deriv = 1)
    const { heightAt, slopeAt } = evenSpline(Float64Array.of(0, 4, 6, 7, 7.5, 8));
    expect([heightAt(0.5), heightAt(3.25)]).toEqual([
      expect.closeTo(2.3160342261904763, 14),
      expect.closeTo(7.154087611607143, 14),
    ]);
    expect([slopeAt(0.5), slopeAt(3.25)]).toEqual([
      expect.closeTo(3.9583333333333335, 14),
      expect.closeTo(0.560546875, 14),
    ]);
  });

  it('joins its pieces smoothly', () => {
    const { slopeAt } = evenSpline(Float64Array.of(0, 5, 1, 1, 9));
    for (const place of [1, 2, 3]) expect(slopeAt(place - 1e-9)).toBeCloseTo(slopeAt(place), 6);
  });
});
