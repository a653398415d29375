import type { CellStyle } from '../sheets/SheetSpec';

const navy = '#1F4E79';

/** What each style means in fonts and fills. Only queues. */
export function applyStyle(format: Excel.RangeFormat, style: CellStyle): void {
  switch (style) {
    case 'title':
      format.font.set({ bold: true, size: 16, color: navy });
      return;
    case 'heading':
      format.font.set({ bold: true, size: 12, color: navy });
      return;
    case 'header':
      format.font.set({ bold: true, color: '#FFFFFF' });
      format.fill.color = navy;
      // A header of two lines makes the others of its row as high.
      format.verticalAlignment = 'Center';
      return;
    case 'total':
      format.font.bold = true;
      format.fill.color = '#E7EEF5';
      return;
    case 'note':
      format.font.set({ italic: true, color: '#595959' });
      return;
    case 'input':
      format.fill.color = '#FFF8DC';
      return;
    case 'given':
      format.fill.color = '#E8F1FB';
      return;
    case 'label':
      format.fill.color = '#F3F5F8';
      return;
    case 'plain':
      return;
    default:
      style satisfies never;
  }
}
