/** @jest-environment jsdom */
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import type { Refreshed } from '../../../src/actions/refreshReport';
import { createWords } from '../../../src/locales/createWords';
import { addBrowserParts } from '../browserParts';
import { violationsIn } from '../result/showInPane';
import {
  answerLater,
  failing,
  failure,
  fullWorkbook,
  given,
  heard,
  itemsOf,
  press,
  refreshed,
  showWorkbook,
  step,
  view,
} from './workbookScreenParts';

jest.setTimeout(90_000);
beforeAll(addBrowserParts);
afterEach(cleanup);

describe('the reports of the workbook', () => {
  it('are listed with when and from where they were read', async () => {
    showWorkbook(fullWorkbook);
    expect(await itemsOf('Reports in this workbook')).toEqual([
      'ABC customers 2Read on Jun 30, 2024 from Orders!A1:D11Refresh',
      'ABC customersRead on May 1, 2024 from table SalesRefresh',
    ]);
    await waitFor(() => expect(heard()).toBe('2 reports.'));
  });

  it('are judged anew in one press, and the pane goes to the result', async () => {
    const asked: unknown[] = [];
    const value = await refreshed();
    showWorkbook({
      ...fullWorkbook,
      refreshReport: (sheetId, control, day) => {
        asked.push([sheetId, day]);
        control.progress(0.5);
        return given(value);
      },
    });
    await press('Refresh the report “ABC customers”');
    await waitFor(() => expect(step()).toBe('result'));
    expect(asked).toEqual([['{1}', 45_473]]);
  });

  it('tell how far they are, and can be stopped: what comes then is not wanted', async () => {
    const { outcome, answer } = answerLater<Refreshed>();
    let isCancelled = () => false;
    showWorkbook({
      ...fullWorkbook,
      refreshReport: (_, control) => {
        ({ isCancelled } = control);
        control.progress(0.25);
        return outcome;
      },
    });
    await press('Refresh the report “ABC customers”');
    await screen.findByText('Reading the rows … 25%');
    expect(isCancelled()).toBe(false);
    await press('Cancel');
    expect(isCancelled()).toBe(true);
    answer({ ok: true, value: await refreshed() });
    await screen.findByRole('button', { name: 'Back' });
    await outcome;
    expect([step(), screen.queryByText(/Reading the rows/)]).toEqual(['select', null]);
  });

  it('say how they come about while there are none', async () => {
    const { onClose } = showWorkbook();
    await screen.findByRole('heading', { name: 'No reports yet' });
    await waitFor(() => expect(heard()).toBe('No reports yet'));
    await press('Judge customers');
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  it('say what went wrong, and ask again', async () => {
    let times = 0;
    showWorkbook({
      ...fullWorkbook,
      listReports: () => ((times += 1) === 1 ? failing('offline') : fullWorkbook.listReports()),
    });
    await failure('The connection to Excel was lost.');
    expect(heard()).toBe('The connection to Excel was lost.');
    await press('Retry');
    expect(await itemsOf('Reports in this workbook')).toHaveLength(2);
    expect([screen.queryByText('The connection to Excel was lost.'), times]).toEqual([null, 2]);
  });

  it('ask nothing by themselves after a failure is closed', async () => {
    let times = 0;
    showWorkbook({ listReports: () => ((times += 1), failing('offline')) });
    await press('Close');
    await waitFor(() => expect(screen.queryByText('The connection to Excel was lost.')).toBeNull());
    expect(times).toBe(1);
    await press('Read again');
    await failure('The connection to Excel was lost.');
    expect(times).toBe(2);
  });
});

describe('the measures of the workbook', () => {
  it('open on a sheet, which is named', async () => {
    const asked: string[] = [];
    showWorkbook({
      openMeasures: (language) => {
        asked.push(language);
        return given({ sheetName: 'Measures', isNew: true });
      },
    });
    view('Measures');
    await press('Open the measures');
    await screen.findByText('The sheet “Measures” was made and is open in Excel.');
    expect(asked).toEqual(['en-US']);
    expect(screen.getByText(/ABC\.MEASURE\(.*AbcMeas\)/)).toBeTruthy();
  });

  it('say what to do about a protection that stands in the way', async () => {
    showWorkbook({ openMeasures: () => failing('protectedWorkbook') });
    view('Measures');
    await press('Open the measures');
    await screen.findByText('Remove the protection (Review > Protect Workbook), then try again.');
    expect(screen.queryByText(/beside the selection/)).toBeNull();
  });
});

describe('the screen of the workbook', () => {
  it('is walked through with the arrow keys, and reads a view when it is looked at', async () => {
    const asked: string[] = [];
    showWorkbook({
      ...fullWorkbook,
      listRuns: () => {
        asked.push('listRuns');
        return fullWorkbook.listRuns();
      },
      findFormulas: () => {
        asked.push('findFormulas');
        return fullWorkbook.findFormulas();
      },
    });
    await itemsOf('Reports in this workbook');
    expect(asked).toEqual([]);
    fireEvent.keyDown(screen.getByRole('tab', { name: 'Reports' }), { key: 'ArrowRight' });
    expect(document.activeElement).toBe(screen.getByRole('tab', { name: 'History', selected: true }));
    await screen.findByRole('table', { name: 'Judgements kept' });
    fireEvent.keyDown(document.activeElement!, { key: 'End' });
    expect(screen.getByRole('tab', { name: 'Measures', selected: true })).toBeTruthy();
    expect(asked).toEqual(['listRuns']);
  });

  it('drops the reading of a view that is left', async () => {
    const { outcome, answer } = answerLater<never>();
    showWorkbook({ ...fullWorkbook, listReports: () => outcome });
    await screen.findByText('Looking for reports …', { selector: 'p' });
    view('History');
    await screen.findByRole('table', { name: 'Judgements kept' });
    answer({ ok: false, failure: { code: 'offline', retryable: true, details: {} } });
    await outcome;
    await waitFor(() => expect(screen.queryByText('The connection to Excel was lost.')).toBeNull());
  });

  it.each(['en-US', 'zh-CN'] as const)(
    'is accessible and fully worded in every view, full or empty, in %s',
    async (language) => {
      const words = createWords(language);
      for (const workbook of [fullWorkbook, {}]) {
        const { container } = showWorkbook(workbook, language);
        for (const each of ['reports', 'history', 'formulas', 'measures'] as const) {
          view(words(`pane.workbook.views.${each}`));
          if (each === 'formulas') await press(words('pane.workbook.formulas.find'));
          await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull());
          expect([each, await violationsIn(container)]).toEqual([each, []]);
          expect(container.textContent).not.toMatch(/pane\.|failure\.|\{\{|undefined/);
        }
        cleanup();
      }
    },
  );
});
