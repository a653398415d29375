import { isDark } from '../../../src/taskpane/display/isDark';

describe('isDark', () => {
  it("believes Excel's own answer first", () => {
    expect(isDark({ isDarkTheme: true, bodyBackgroundColor: '#FFFFFF' }, false)).toBe(true);
    expect(isDark({ isDarkTheme: false, bodyBackgroundColor: '#000000' }, true)).toBe(false);
  });

  it('falls back to the brightness of the background', () => {
    expect(isDark({ bodyBackgroundColor: '#262626' }, false)).toBe(true);
    expect(isDark({ bodyBackgroundColor: '#F3F2F1' }, true)).toBe(false);
  });

  it('asks the system when Excel says nothing that can be read', () => {
    expect(isDark(undefined, true)).toBe(true);
    expect(isDark({ bodyBackgroundColor: 'inherit' }, false)).toBe(false);
    expect(isDark({}, true)).toBe(true);
  });
});
