import type { TextColoursSpec } from './SheetSpec';

/** Fill and font of a tier's cell. Every pair has a contrast of at least 4.5:1, and the letter says the same without colour. */
export const tierColours: TextColoursSpec['rules'] = [
  { text: 'A', fill: '#D4EDDA', font: '#155724' },
  { text: 'B', fill: '#FFF3CD', font: '#856404' },
  { text: 'C', fill: '#F8D7DA', font: '#721C24' },
  { text: 'D', fill: '#E2E3E5', font: '#383D41' },
  { text: 'E', fill: '#D3D6DA', font: '#24272B' },
];
