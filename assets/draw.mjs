// Draws the PNG files from icon.svg (the add-in) and selection.svg (its second button): run `node assets/draw.mjs` after a change.
import '@swc-node/register';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { launchBrowser } = createRequire(import.meta.url)('../test/e2e/browser.ts');
const ribbonSizes = [16, 20, 24, 32, 40, 48, 64, 80];
const pictures = { icon: [...ribbonSizes, 96, 128], selection: ribbonSizes };

const browser = await launchBrowser();
for (const [name, sizes] of Object.entries(pictures)) {
  const source = readFileSync(new URL(`${name}.svg`, import.meta.url)).toString('base64');
  for (const size of sizes) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(
      `<body style="margin:0"><img width="${size}" height="${size}" src="data:image/svg+xml;base64,${source}">`,
    );
    await page.locator('img').evaluate((image) => image.decode());
    writeFileSync(new URL(`${name}-${size}.png`, import.meta.url), await page.screenshot({ omitBackground: true }));
    await page.close();
  }
}
await browser.close();
