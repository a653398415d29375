/** @jest-environment jsdom */
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import type { PaneActions } from '../../../src/taskpane/pane/PaneActions';
import { addBrowserParts } from '../browserParts';
import { violationsIn } from '../result/showInPane';
import { failing, failure, fullWorkbook, given, itemsOf, press, showWorkbook, view } from './workbookScreenParts';

jest.setTimeout(90_000);
beforeAll(addBrowserParts);
afterEach(cleanup);

async function showFormulas(workbook: Partial<PaneActions> = {}) {
  const shown = showWorkbook({ ...fullWorkbook, ...workbook });
  view('Formulas');
  await press('Look for ABC formulas');
  return shown;
}
const change = { changed: 12, skipped: [] };
const isOff = (name: string) => screen.getByRole('button', { name }).getAttribute('aria-disabled') === 'true';

describe('the formulas of the workbook', () => {
  it('are counted on each sheet once the user asks', async () => {
    await showFormulas();
    expect(await itemsOf('Sheets with ABC formulas')).toEqual([
      'ABC12 formulas',
      'Plan30 formulas · 4 show #NAME? · protected sheet',
    ]);
  });

  it('become values on the chosen sheets, after a question that says it cannot be undone', async () => {
    const asked: unknown[] = [];
    const { container } = await showFormulas({
      freezeFormulas: (sheetNames) => {
        asked.push(sheetNames);
        return given({ changed: 11, skipped: [{ sheetName: 'ABC', address: 'B7', reason: 'noAnswer' as const }] });
      },
    });
    fireEvent.click(await screen.findByRole('checkbox', { name: /^Plan/ }));
    await press('Turn into values');
    const dialog = await screen.findByRole('alertdialog');
    expect(dialog.textContent).toContain('12 formulas on “ABC” become the values that they show now.');
    expect(dialog.textContent).toContain('cannot undo');
    expect(document.activeElement?.textContent).toBe('Cancel');
    expect(await violationsIn(dialog)).toEqual([]);
    await press('Cancel');
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
    expect(asked).toEqual([]);
    const opener = screen.getByRole('button', { name: 'Turn into values' });
    expect(document.activeElement).toBe(opener);
    fireEvent.click(opener);
    fireEvent.keyDown(await screen.findByRole('button', { name: 'Cancel' }), { key: 'Escape' });
    expect(screen.queryByRole('alertdialog')).toBeNull();
    await press('Turn into values');
    await press('Turn into values');
    await screen.findByText('11 formulas are values now.');
    expect(asked).toEqual([['ABC']]);
    expect(await itemsOf('Formulas left as they are')).toEqual([
      'ABC!B7shows an error, which would have stayed for good',
    ]);
    const list = screen.getByRole('list', { name: 'Formulas left as they are' });
    expect(list.closest('.fui-MessageBar')?.textContent).toContain('11 formulas are values now.');
    expect(await violationsIn(container)).toEqual([]);
  });

  it('can be asked for once more when a protection stood in the way', async () => {
    let times = 0;
    await showFormulas({
      freezeFormulas: () => ((times += 1) === 1 ? failing('protectedSheet', false) : given(change)),
    });
    await press('Turn into values');
    await press('Turn into values');
    await press('Retry');
    await screen.findByText('12 formulas are values now.');
  });

  it('are written anew where they show #NAME?', async () => {
    let times = 0;
    await showFormulas({
      relinkFormulas: () => {
        times += 1;
        return given({ changed: 4, skipped: [] });
      },
      findFormulas: () => given([{ sheetName: 'Plan', count: 30, stuck: times === 0 ? 4 : 0, isProtected: false }]),
    });
    await press('Write anew');
    expect((await screen.findByRole('alertdialog')).textContent).toContain('4 formulas that show #NAME?');
    await press('Write anew');
    await screen.findByText('4 formulas were written anew.');
    expect(times).toBe(1);
    expect(await itemsOf('Sheets with ABC formulas')).toEqual(['Plan30 formulas']);
    expect(isOff('Write anew')).toBe(true);
  });

  it('offer nothing while no sheet is chosen', async () => {
    await showFormulas();
    for (const name of [/^ABC/, /^Plan/]) fireEvent.click(await screen.findByRole('checkbox', { name }));
    await screen.findByText('Choose the sheets whose formulas become values.');
    expect([isOff('Turn into values'), isOff('Write anew')]).toEqual([true, false]);
  });

  it('tell what was changed although they could not be counted again', async () => {
    let times = 0;
    await showFormulas({
      freezeFormulas: () => given(change),
      findFormulas: () => ((times += 1) === 1 ? fullWorkbook.findFormulas() : failing('offline')),
    });
    await press('Turn into values');
    await press('Turn into values');
    await screen.findByText('12 formulas are values now.');
    expect(screen.getByRole('button', { name: 'Look for ABC formulas' })).toBeTruthy();
  });

  it('stay as they are when the host fails, and the same is asked again', async () => {
    const asked: unknown[] = [];
    await showFormulas({
      freezeFormulas: (sheetNames) => {
        asked.push(sheetNames);
        return asked.length === 1 ? failing('editMode') : given(change);
      },
    });
    await press('Turn into values');
    await press('Turn into values');
    await failure('A cell is being edited.');
    await press('Retry');
    await screen.findByText('12 formulas are values now.');
    expect(asked).toEqual([
      ['ABC', 'Plan'],
      ['ABC', 'Plan'],
    ]);
  });

  it('are said to be none where there are none', async () => {
    await showFormulas({ findFormulas: () => given([]) });
    await screen.findByRole('heading', { name: 'No ABC formulas' });
    expect(screen.queryByRole('button', { name: 'Turn into values' })).toBeNull();
  });
});
