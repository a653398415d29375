import type { Words } from '../../locales/Words';
import type { Written } from './PaneState';

/** Where the result was written, in one sentence. */
export function writtenText(written: Written, words: Words): string {
  const { place, where } = written;
  return place === 'sheet'
    ? words('pane.write.done.sheet', { where, customers: written.customersSheet })
    : words('pane.write.done.beside', { where });
}
