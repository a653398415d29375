import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';

/** What a search for a browser looks at: passed in so that it can be tested for every system. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly exists: (file: string) => boolean;
}

const thisMachine: Machine = { platform: process.platform, env: process.env, exists: existsSync };

/**
 * Starts Chrome, Chromium or Edge without a window. Takes an installed one, else installs one.
 * Throws an Error whose message says what to do when no browser can be had.
 */
export async function launchBrowser(): Promise<Browser> {
  warnWithoutChineseFont();
  const installed = findBrowser(thisMachine);
  if (installed) return chromium.launch({ executablePath: installed, args: browserFlags(thisMachine, isRoot()) });
  return (await launchDownloaded()) ?? launchInstalled();
}

/** The path of an installed browser: CHROME_PATH when set, else the first of the usual places; undefined when there is none. */
export function findBrowser(machine: Machine): string | undefined {
  const chosen = machine.env['CHROME_PATH'];
  if (chosen) {
    if (machine.exists(chosen)) return chosen;
    throw new Error(`CHROME_PATH is ${chosen}, and there is no such file. Correct it or unset it.`);
  }
  return usualPaths(machine).find((file) => machine.exists(file));
}

function usualPaths({ platform, env }: Machine): string[] {
  if (platform === 'win32') {
    const folders = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter(
      (folder) => folder !== undefined,
    );
    const programs = [
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ];
    return programs.flatMap((program) => folders.map((folder) => path.win32.join(folder, program)));
  }
  if (platform === 'darwin') {
    const folders = ['/Applications', ...(env['HOME'] ? [`${env['HOME']}/Applications`] : [])];
    const programs = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    return programs.flatMap((program) => folders.map((folder) => `${folder}/${program}.app/Contents/MacOS/${program}`));
  }
  const folders = [
    ...(env['PATH'] ?? '').split(':').filter((folder) => folder !== ''),
    '/usr/bin',
    '/usr/local/bin',
    '/snap/bin',
  ];
  const programs = [
    'google-chrome-stable',
    'google-chrome',
    'chromium',
    'chromium-browser',
    'microsoft-edge-stable',
    'microsoft-edge',
  ];
  return programs.flatMap((program) => folders.map((folder) => `${folder}/${program}`));
}

/** Command line flags: a steady picture on any machine, no traffic of the browser's own, no sandbox only where root forbids one. */
export function browserFlags({ platform }: Pick<Machine, 'platform'>, root: boolean): string[] {
  const flags = ['--disable-gpu', '--disable-background-networking', '--no-first-run', '--force-color-profile=srgb'];
  return platform === 'linux' && root ? ['--no-sandbox', ...flags] : flags;
}

const isRoot = () => process.getuid?.() === 0;

/** Playwright's own headless shell: one downloaded before, else downloaded now; undefined when the download fails. */
async function launchDownloaded(): Promise<Browser | undefined> {
  const args = browserFlags(thisMachine, isRoot());
  try {
    return await chromium.launch({ args });
  } catch {
    const playwright = path.join(path.dirname(require.resolve('playwright-core/package.json')), 'cli.js');
    const download = spawnSync(process.execPath, [playwright, 'install', 'chromium-headless-shell'], {
      timeout: 300_000,
    });
    return download.status === 0 ? chromium.launch({ args }) : undefined;
  }
}

/** Debian's chromium package, installed now. */
async function launchInstalled(): Promise<Browser> {
  if (isRoot() && existsSync('/usr/bin/apt-get')) {
    spawnSync('apt-get', ['update'], { timeout: 300_000 });
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'], {
      timeout: 600_000,
    });
    const installed = findBrowser(thisMachine);
    if (installed) return chromium.launch({ executablePath: installed, args: browserFlags(thisMachine, true) });
  }
  throw new Error(
    'No Chrome, Chromium or Edge was found, and none could be installed. ' +
      'Install one, or set CHROME_PATH to the program file of one, and run the command again.',
  );
}

/** Without a Chinese font the zh-CN pictures show empty boxes; the tests still pass, so say it. */
function warnWithoutChineseFont(): void {
  if (process.platform !== 'linux') return;
  try {
    const fonts = execFileSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' });
    if (fonts.trim() === '')
      console.warn(
        'No Chinese font is installed: Chinese text is drawn as boxes. Debian: apt-get install fonts-noto-cjk',
      );
  } catch {
    console.warn(
      'fc-list is not installed, so it is not known whether Chinese text can be drawn. Debian: apt-get install fontconfig fonts-noto-cjk',
    );
  }
}
