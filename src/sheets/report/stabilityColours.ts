import type { StabilityVerdict } from '../../core/stability/CustomerStability';
import type { Words } from '../../locales/Words';
import type { TextColoursSpec } from '../SheetSpec';

/** From calm to alarming; a history that is too short has no colour. Every pair has a contrast of at least 4.5:1. */
const looks: readonly { readonly verdict: StabilityVerdict; readonly fill: string; readonly font: string }[] = [
  { verdict: 'steady', fill: '#D4EDDA', font: '#155724' },
  { verdict: 'wavering', fill: '#FFF3CD', font: '#856404' },
  { verdict: 'unsteady', fill: '#FCE4D6', font: '#843C0C' },
  { verdict: 'lapsing', fill: '#F8D7DA', font: '#721C24' },
  { verdict: 'lost', fill: '#D6D8DB', font: '#1B1E21' },
];

/** Fill and font of the cell that says how steady a customer is; the word says the same without colour. */
export function stabilityColours(words: Words): TextColoursSpec['rules'] {
  return looks.map(({ verdict, ...look }) => ({ text: words(`measure.stability.${verdict}`), ...look }));
}
