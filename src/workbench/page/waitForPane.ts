import type { DescribedFunction, FunctionMetadataFile } from './FunctionMetadataFile';
import type { PageLanguage } from './PageOptions';
import type { PaneWindow } from './PaneWindow';

const longestWait = 60_000;
const betweenLooks = 50;

/** Loads the pane afresh and resolves when office.js is ready in it and every worksheet function is associated. */
export async function waitForPane(
  frame: HTMLIFrameElement,
  language: PageLanguage,
): Promise<{ pane: PaneWindow; functions: readonly DescribedFunction[] }> {
  const loaded = new Promise<void>((resolve) => frame.addEventListener('load', () => resolve(), { once: true }));
  frame.src = `/taskpane.html?loaded=${Date.now()}`;
  const metadata = fetch(language === 'en-US' ? '/functions.json' : `/functions.${language}.json`);
  await loaded;
  const { functions } = (await (await metadata).json()) as FunctionMetadataFile;
  const pane = frame.contentWindow as PaneWindow;
  await until(() => {
    const mappings = pane.CustomFunctions?._association.mappings;
    return pane.Office !== undefined && functions.every(({ id }) => mappings?.[id.toUpperCase()] !== undefined);
  });
  await pane.Office?.onReady();
  return { pane, functions };
}

async function until(holds: () => boolean): Promise<void> {
  for (let waited = 0; !holds(); waited += betweenLooks) {
    if (waited > longestWait) throw new Error(`office.js or the functions did not load within ${longestWait / 1000} s`);
    await new Promise((resolve) => setTimeout(resolve, betweenLooks));
  }
}
