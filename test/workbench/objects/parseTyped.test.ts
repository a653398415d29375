import { parseTyped } from '../../../src/workbench/objects/parseTyped';

describe('parseTyped', () => {
  it.each([
    ['en-US', '1,234.5', 1234.5],
    ['en-US', '1.234,5', undefined],
    ['de-DE', '1.234,5', 1234.5],
    ['de-DE', '-0,5%', -0.005],
    ['de-DE', '1,234.5', undefined],
    ['de-DE', '31.12.2024', 45657],
    ['de-DE', '12/31/2024', undefined],
    ['fr-FR', '1 234,5', 1234.5],
    ['fr-FR', '1\u00a0234', 1234],
    ['fr-FR', '1.234', undefined],
    ['en-US', '12/31/2024', 45657],
    ['en-US', '31.12.2024', undefined],
    ['en-GB', '31/12/2024', 45657],
    ['zh-CN', '2024/12/31', 45657],
    ['zh-CN', '12/31/2024', undefined],
  ])('reads in %s "%s" as %p', (culture, text, value) => {
    expect(parseTyped(text, culture)?.value).toBe(value);
  });

  it('counts days from 1904 where the workbook does', () => {
    expect(parseTyped('1904-01-01', 'en-US', true)?.value).toBe(0);
    expect(parseTyped('1903-12-31', 'en-US', true)).toBeUndefined();
  });
});
