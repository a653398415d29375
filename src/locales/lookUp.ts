import { createInstance } from 'i18next';
import type { Language } from './Language';
import type { Words } from './Words';

/** Looks words up in a tree of them: plural forms, and places filled in as they are. */
export function lookUp(language: Language, tree: object): Words {
  const i18n = createInstance({
    lng: language,
    resources: { [language]: { translation: tree } },
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  void i18n.init();
  return (key, values) => i18n.t(key, { ...values });
}
