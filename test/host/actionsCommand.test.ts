import { selectionRequests } from '../../src/actions/selectionRequests';
import { openSelection } from '../../src/commands/openSelection';
import { registerCommands } from '../../src/commands/registerCommands';
import { openRows } from './openSample';
import type { OpenWorkbook } from './openWorkbook';

describe('the ribbon button "judge this selection"', () => {
  let book: OpenWorkbook;
  beforeEach(async () => {
    book = await openRows([['ID'], ['a']]);
  });
  afterEach(() => book.close());

  it('reaches the pane, also one that begins to listen later, once a press', async () => {
    registerCommands();
    let heard = 0;
    book.host.runAction('openSelection');
    await new Promise((resolve) => setTimeout(resolve, 100));
    const stop = selectionRequests.listen(() => (heard += 1));
    expect(heard).toBe(1);
    selectionRequests.send();
    expect(heard).toBe(2);
    stop();
    selectionRequests.send();
    expect(heard).toBe(2);
    selectionRequests.listen(() => (heard += 1))();
    expect(heard).toBe(3);
  });

  it('tells the ribbon that it is done', async () => {
    let completed = 0;
    const event = { completed: () => (completed += 1) } as unknown as Office.AddinCommands.Event;
    await openSelection(event);
    expect(completed).toBe(1);
    selectionRequests.listen(() => undefined)();
  });
});
