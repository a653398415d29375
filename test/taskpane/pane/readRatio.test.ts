import { readRatio } from '../../../src/taskpane/pane/readRatio';

describe('readRatio', () => {
  it.each([
    ['1:2:2', [1, 2, 2]],
    ['1：2：2', [1, 2, 2]],
    ['80/15/5', [80, 15, 5]],
    [' 70% 20% 10% ', [70, 20, 10]],
    ['1、2', [1, 2]],
    ['0.5:0.3:0.2', [0.5, 0.3, 0.2]],
  ])('reads %s', (text, parts) => {
    expect(readRatio(text)).toEqual(parts);
  });

  it.each(['', '5', '1:0:2', '1:-2', '1:x', '1:2:3:4:5:6', 'Infinity:1'])('refuses "%s"', (text) => {
    expect(readRatio(text)).toBeUndefined();
  });
});
