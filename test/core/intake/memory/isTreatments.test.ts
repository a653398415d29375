import { isTreatments } from '../../../../src/core/intake/memory/isTreatments';
import { defaultTreatments } from '../../../../src/core/intake/Treatments';

describe('treatments from outside', () => {
  it('are those with an answer that there is to every question', () => {
    expect(isTreatments(defaultTreatments)).toBe(true);
    expect(isTreatments({ ...defaultTreatments, currencies: 'only:CNY' })).toBe(true);
  });

  it('are none with an answer that there is not, or without one', () => {
    expect(isTreatments({ ...defaultTreatments, currencies: 'only:' })).toBe(false);
    expect(isTreatments({ ...defaultTreatments, totals: 'only:CNY' })).toBe(false);
    expect(isTreatments({ ...defaultTreatments, errors: 'keep' })).toBe(false);
    expect(isTreatments({ ...defaultTreatments, similar: undefined })).toBe(false);
    expect(isTreatments(null)).toBe(false);
  });
});
