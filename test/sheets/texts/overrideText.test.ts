import { createWords } from '../../../src/locales/createWords';
import { overrideText } from '../../../src/sheets/texts/overrideText';

const override = {
  customerId: 'K1',
  customer: 'Elm',
  tier: 'A',
  reason: 'strategic',
  author: 'Li',
  setOn: 45658,
} as const;

describe('a tier set by hand', () => {
  it('is told with who, when, until when and why', () => {
    const words = createWords('en-US');
    expect(overrideText(override, words)).toBe('A was set by hand by Li on 2025-01-01: “strategic”.');
    expect(overrideText({ ...override, expiresOn: 45747 }, words)).toBe(
      'A was set by hand by Li on 2025-01-01, until 2025-03-31: “strategic”.',
    );
    expect(overrideText({ ...override, author: ' ', reason: '' }, createWords('zh-CN'))).toBe(
      '- 于 2025-01-01 手工设定为 A 级：“-”。',
    );
  });
});
