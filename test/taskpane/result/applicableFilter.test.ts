import { noFilter } from '../../../src/taskpane/pane/PaneState';
import { applicableFilter } from '../../../src/taskpane/result/applicableFilter';
import { judgementWith } from './customerFrom';

const filter = Object.freeze({ ...noFilter, text: 'x', tier: 'D', stability: 'lost' } as const);

describe('applicableFilter', () => {
  it('drops a tier that the judgement does not have', () => {
    expect(applicableFilter(filter, judgementWith([]))).toEqual({ ...filter, tier: undefined });
    expect(applicableFilter({ ...filter, tier: 'C' }, judgementWith([]))).toEqual({ ...filter, tier: 'C' });
  });

  it('drops a verdict where nothing is known of steadiness', () => {
    expect(applicableFilter(filter, judgementWith([], { periods: undefined })).stability).toBeUndefined();
  });
});
