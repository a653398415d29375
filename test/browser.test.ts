import { browserFlags, findBrowser, type Machine } from './e2e/browser';

const machine = (platform: NodeJS.Platform, files: readonly string[], env: Machine['env'] = {}): Machine => ({
  platform,
  env,
  exists: (file) => files.includes(file),
});

describe('findBrowser', () => {
  it('takes CHROME_PATH before any other', () => {
    const files = ['/opt/mine/chrome', '/usr/bin/chromium'];
    expect(findBrowser(machine('linux', files, { CHROME_PATH: '/opt/mine/chrome' }))).toBe('/opt/mine/chrome');
  });

  it('says so when CHROME_PATH names no file, and does not take another browser in silence', () => {
    const wrong = machine('linux', ['/usr/bin/chromium'], { CHROME_PATH: '/nowhere/chrome' });
    expect(() => findBrowser(wrong)).toThrow('CHROME_PATH is /nowhere/chrome, and there is no such file');
  });

  it.each([
    ['linux', '/usr/bin/chromium', {}],
    ['linux', '/home/me/bin/google-chrome', { PATH: '/home/me/bin:/usr/bin' }],
    ['linux', '/usr/bin/microsoft-edge', {}],
    ['linux', '/snap/bin/chromium', {}],
    ['darwin', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', {}],
    ['darwin', '/Users/me/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge', { HOME: '/Users/me' }],
    ['win32', 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe', { PROGRAMFILES: 'C:\\Program Files' }],
    [
      'win32',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
      { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' },
    ],
  ] as const)('finds a browser on %s at %s', (platform, file, env) => {
    expect(findBrowser(machine(platform, [file], env))).toBe(file);
  });

  it('prefers Chrome to Chromium and Chromium to Edge', () => {
    const all = ['/usr/bin/microsoft-edge', '/usr/bin/chromium', '/usr/bin/google-chrome'];
    expect(findBrowser(machine('linux', all))).toBe('/usr/bin/google-chrome');
    expect(findBrowser(machine('linux', all.slice(0, 2)))).toBe('/usr/bin/chromium');
  });

  it('gives undefined when there is none', () => {
    expect(findBrowser(machine('linux', []))).toBeUndefined();
    expect(findBrowser(machine('darwin', []))).toBeUndefined();
    expect(findBrowser(machine('win32', []))).toBeUndefined();
  });
});

describe('browserFlags', () => {
  it('leaves the sandbox on except for root on Linux', () => {
    expect(browserFlags({ platform: 'linux' }, true)).toContain('--no-sandbox');
    expect(browserFlags({ platform: 'linux' }, false)).not.toContain('--no-sandbox');
    expect(browserFlags({ platform: 'darwin' }, true)).not.toContain('--no-sandbox');
  });

  it('keeps the browser from traffic of its own', () => {
    expect(browserFlags({ platform: 'linux' }, false)).toContain('--disable-background-networking');
  });
});
