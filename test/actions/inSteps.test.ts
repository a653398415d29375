import { inSteps } from '../../src/actions/inSteps';

const milliseconds = (count: number) => {
  for (const end = Date.now() + count; Date.now() < end;);
};

function* work(steps: number, taken: number[]): Generator<void, string> {
  for (let step = 0; step < steps; step++) {
    milliseconds(20);
    taken.push(step);
    yield;
  }
  return 'done';
}

describe('work in steps beside a page', () => {
  it('is done in full, and lets others work in between', async () => {
    const taken: number[] = [];
    const heard: number[] = [];
    const timer = setInterval(() => heard.push(taken.length), 1);
    expect(await inSteps(work(6, taken))).toBe('done');
    clearInterval(timer);
    expect(taken).toHaveLength(6);
    expect(heard.some((steps) => steps > 0 && steps < 6)).toBe(true);
  });

  it('ends at a pause when it is no longer wanted', async () => {
    const taken: number[] = [];
    const goOn = () => {
      if (taken.length > 2) throw new Error('cancelled');
    };
    await expect(inSteps(work(50, taken), goOn)).rejects.toThrow('cancelled');
    expect(taken.length).toBeLessThan(50);
  });
});
