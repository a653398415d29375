import { selectionRequests } from '../actions/selectionRequests';

/**
 * "Judge this selection": shows the pane and has it read what is selected. Always tells the ribbon that it is done; a
 * keyboard shortcut calls it without an event.
 */
export async function openSelection(event: Office.AddinCommands.Event | null): Promise<void> {
  try {
    selectionRequests.send();
    await Office.addin.showAsTaskpane();
  } finally {
    event?.completed();
  }
}
