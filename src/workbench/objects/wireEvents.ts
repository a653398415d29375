import type { Subscriptions } from '../bridge/Subscriptions';
import type { WireEvent } from '../bridge/wireFormat';
import type { EngineEvent } from '../engine/Engine';
import type { Book } from './Book';
import { formatAddress } from './formatAddress';
import { asSheetArea } from './Place';

/** Excel's number of each event, and the name it registers under. */
const kinds = {
  changed: [10, 'DataChanged'],
  activated: [11, 'Activated'],
  deactivated: [12, 'Deactivated'],
  added: [13, 'Added'],
  selectionChanged: [14, 'SelectionChanged'],
  deleted: [15, 'Deleted'],
} as const;

const category = 65_536;
/** `Workbook.onSelectionChanged` is older than the others: it never registers, and its event says nothing. */
const workbookSelection: WireEvent = [category, 2, '', '{}', 0];

/** What to tell the client about something that happened in the grid: only what it asked for. */
export function wireEvents(
  event: EngineEvent,
  book: Book,
  subscriptions: Subscriptions,
  lastActive: string,
): WireEvent[] {
  const tell = (kind: keyof typeof kinds, sheetId: string, details: object): WireEvent[] => {
    const [type, name] = kinds[kind];
    const message = JSON.stringify({ ...details, worksheetId: sheetId, source: 'Local' });
    return [sheetId, 'Workbook']
      .filter((target) => subscriptions.has(target, name))
      .map((target) => [category, type, target, message, 0]);
  };
  switch (event.kind) {
    case 'selectionChanged': {
      const { areas, sheetId } = event.selection;
      const sheet = book.findSheet(sheetId);
      const address = areas.map((area) => formatAddress(sheet ? asSheetArea(area, sheet) : area)).join(',');
      return [...tell('selectionChanged', sheetId, { address }), workbookSelection];
    }
    case 'changed':
      return tell('changed', event.sheetId, {
        address: formatAddress(event.area),
        changeType: 'RangeEdited',
        triggerSource: 'Unknown',
      });
    case 'sheetAdded':
      return tell('added', event.sheetId, {});
    case 'sheetDeleted':
      return tell('deleted', event.sheetId, {});
    case 'sheetActivated':
      return [...tell('deactivated', lastActive, {}), ...tell('activated', event.sheetId, {})];
  }
}
