import { defaultSettings } from '../../../src/core/abc/defaultSettings';
import type { Judgement } from '../../../src/core/abc/Judgement';
import { createWords } from '../../../src/locales/createWords';
import { borderText } from '../../../src/sheets/texts/borderText';
import { indicatorFormats } from '../../../src/sheets/indicatorFormats';
import { judgementFrom } from '../judgementFrom';

const count = Object.freeze(defaultSettings('count'));
const english = createWords('en-US');
const rows = [
  ['K1', 'Alder', 125000, 40],
  ['K2', 'Birch', 123800, 35],
  ['K3', 'Cedar', 60000, 50],
  ['K4', 'Dogwood', 20000, 9],
  ['K5', 'Elm', 10000, 20],
] as const;
const alone = judgementFrom(['Sales'], rows);
const textOf = (judgement: Judgement, id: string, words = english) =>
  borderText(
    judgement.customers.find((customer) => customer.id === id)!,
    judgement,
    indicatorFormats(judgement),
    words,
  );

describe('how near a border a customer stands', () => {
  it('is told in the indicator itself, on the side that is near', () => {
    expect(textOf(alone, 'K2')).toBe('Near a border: 1,200 below A.');
    expect(textOf(alone, 'K1')).toBe('Near a border: 1,200 above B.');
    expect(textOf(alone, 'K2', createWords('zh-CN'))).toBe('临近界线：距 A 级差 1,200。');
  });

  it('is not told of those who stand clear', () => {
    expect(textOf(alone, 'K5')).toBeUndefined();
  });

  it('is told in the score where the score decides', () => {
    const both = judgementFrom(['Sales', 'Profit'], rows, { ...count, nearBorder: 0.2 });
    expect(textOf(both, 'K1')).toBe('Near a border: score 0.100 above B.');
    expect(textOf(both, 'K1', createWords('zh-CN'))).toBe('临近界线：得分高出 B 级 0.100。');
  });

  it('names the indicator where its letter would take the verdict with it', () => {
    const best = judgementFrom(['Sales', 'Profit'], rows, { ...count, combination: 'best' });
    expect(textOf(best, 'K2')).toBe('Near a border: Sales 1,200 below A.');
    const worst = judgementFrom(['Sales', 'Profit'], rows, { ...count, combination: 'worst' });
    expect(textOf(worst, 'K2')).toBeUndefined();
  });

  it('is told in points where the indicator is a share', () => {
    const shares = rows.map(([id, name], index) => [id, name, 90, 80, [0.5, 0.48, 0.3, 0.2, 0.1][index]!]);
    const three = judgementFrom(['Sales', 'Profit', 'Share'], shares, { ...count, combination: 'best' });
    expect(textOf(three, 'K2')).toBe('Near a border: Share 2.0 points below A.');
    expect(textOf(three, 'K2', createWords('zh-CN'))).toBe('临近界线：Share距 A 级差 2.0 个百分点。');
  });

  it('says so when a limit is met exactly', () => {
    const limits = judgementFrom(['Sales'], rows, { ...count, method: 'limits', limits: { scale: [125000, 60000] } });
    expect(textOf(limits, 'K1')).toBe('Near a border: exactly on the border to B.');
  });
});
