import { selectionRequests } from '../actions/selectionRequests';

/** "Judge this selection": shows the pane and has it read what is selected. Always tells the ribbon that it is done. */
export async function openSelection(event: Office.AddinCommands.Event): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
    selectionRequests.send();
  } finally {
    event.completed();
  }
}
