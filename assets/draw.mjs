// Draws icon-16.png ... icon-128.png from icon.svg: run `node assets/draw.mjs` after a change of icon.svg.
import '@swc-node/register';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { launchBrowser } = createRequire(import.meta.url)('../test/e2e/browser.ts');
const source = readFileSync(new URL('icon.svg', import.meta.url)).toString('base64');

const browser = await launchBrowser();
for (const size of [16, 20, 24, 32, 40, 48, 64, 80, 96, 128]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<body style="margin:0"><img width="${size}" height="${size}" src="data:image/svg+xml;base64,${source}">`,
  );
  await page.locator('img').evaluate((image) => image.decode());
  writeFileSync(new URL(`icon-${size}.png`, import.meta.url), await page.screenshot({ omitBackground: true }));
  await page.close();
}
await browser.close();
