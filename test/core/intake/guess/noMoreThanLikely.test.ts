import { noMoreThanLikely } from '../../../../src/core/intake/guess/noMoreThanLikely';

describe('a customer that is not sure', () => {
  it('stays unsure where it was', () => {
    expect(noMoreThanLikely({ confidence: 'sure' })).toEqual({ confidence: 'likely' });
    expect(noMoreThanLikely({ confidence: 'unsure' })).toEqual({ confidence: 'unsure' });
  });
});
