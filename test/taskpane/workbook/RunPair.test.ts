import { lastPair, withBefore } from '../../../src/taskpane/workbook/RunPair';
import { runFrom } from './runFrom';

const runs = [5, 4, 2, 1].map((run) => runFrom(run));

describe('RunPair', () => {
  it('begins with the last two judgements, the earlier one first', () => {
    expect(lastPair(runs)).toEqual({ before: 4, after: 5 });
    expect([lastPair(runs.slice(0, 1)), lastPair([])]).toEqual([undefined, undefined]);
  });

  it('keeps the later judgement while it is later than the other', () => {
    expect(withBefore({ before: 1, after: 4 }, 2, runs)).toEqual({ before: 2, after: 4 });
    expect(withBefore({ before: 1, after: 2 }, 2, runs)).toEqual({ before: 2, after: 5 });
    expect(withBefore({ before: 1, after: 2 }, 4, runs)).toEqual({ before: 4, after: 5 });
  });
});
