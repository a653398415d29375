import { lookUp } from './lookUp';
import type { Language } from './Language';
import type { Words } from './Words';

/**
 * The words that `createWords` gives, fetched when they are asked for: a page that speaks one language at a time does not
 * wait for the other. Named one by one, so that the file fetched carries these alone. Fails where the file cannot be fetched.
 */
export async function loadWords(language: Language): Promise<Words> {
  const { failure, issue, measure, pane, reason, sheet, unknown } = await fetchTree(language);
  return lookUp(language, { failure, issue, measure, pane, reason, sheet, unknown });
}

/** Two imports by name: each language is a file of its own. */
function fetchTree(language: Language) {
  switch (language) {
    case 'en-US':
      return import(
        /* webpackChunkName: "words-en-US", webpackExports: ["failure", "issue", "measure", "pane", "reason", "sheet", "unknown"] */ './en-US.json'
      );
    case 'zh-CN':
      return import(
        /* webpackChunkName: "words-zh-CN", webpackExports: ["failure", "issue", "measure", "pane", "reason", "sheet", "unknown"] */ './zh-CN.json'
      );
  }
}
