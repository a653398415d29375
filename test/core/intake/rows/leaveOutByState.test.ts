import { rowState } from '../../../../src/core/intake/cells/Cells';
import { leaveOutByState } from '../../../../src/core/intake/rows/leaveOutByState';
import { reasonCodes } from '../../../../src/core/intake/rows/reasonCodes';

const { shown, hidden, unselected } = rowState;
const states = Uint8Array.of(shown, hidden, unselected, hidden, unselected);
const holds = (row: number) => row < 3;

describe('rows that are not shown or not selected', () => {
  it('are told from the others, blank ones not worth a word', () => {
    expect(leaveOutByState(states, 5, 'ask', holds)).toEqual({
      reasons: Uint8Array.of(0, 0, reasonCodes.unselected, 0, reasonCodes.unselected),
      hidden: [1],
      unselected: [2],
    });
  });

  it('are left out when hidden only if asked', () => {
    const left = leaveOutByState(states, 5, 'leaveOut', holds);
    expect([left.reasons[1], left.reasons[3], left.hidden]).toEqual([reasonCodes.hidden, reasonCodes.hidden, [1]]);
    expect(leaveOutByState(states, 5, 'keep', holds).reasons[1]).toBe(0);
  });

  it('are none when nothing is said about them', () => {
    expect(leaveOutByState(undefined, 2, 'leaveOut', holds)).toEqual({
      reasons: new Uint8Array(2),
      hidden: [],
      unselected: [],
    });
  });
});
