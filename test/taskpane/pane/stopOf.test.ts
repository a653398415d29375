import type { Issue } from '../../../src/core/intake/Issue';
import { stopOf } from '../../../src/taskpane/pane/stopOf';

const missing = Object.freeze<Issue>({ code: 'noNumbers', severity: 'blocks', count: 1, examples: [] });
const asked = Object.freeze<Issue>({
  code: 'errorCell',
  severity: 'blocks',
  count: 1,
  examples: [],
  choice: { question: 'errors', options: ['leaveOut'], chosen: 'ask' },
});
const answered = Object.freeze<Issue>({ ...asked, severity: 'changes' });

describe('stopOf', () => {
  it('tells whether the sheet has to be mended, a question answered, or both', () => {
    expect(stopOf([missing, answered])).toBe('mend');
    expect(stopOf([asked, answered])).toBe('decide');
    expect(stopOf([asked, missing])).toBe('both');
  });
});
