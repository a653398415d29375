import { compareRuns } from '../../../src/core/history/compareRuns';
import type { Tier } from '../../../src/core/abc/Tier';
import { judge } from '../../../src/core/abc/judge';
import { noRecords } from '../../../src/core/history/WorkbookRecords';
import { readCustomers } from '../../../src/core/intake/readCustomers';
import { draftFrom, mappingOf } from '../../../src/taskpane/pane/MappingDraft';
import { firstState } from '../../../src/taskpane/pane/PaneState';
import { changeGroups, changesSince } from '../../../src/taskpane/result/changeGroups';
import { chosenFrom, ledgerCells } from '../ledger';
import { customerFrom, judgementWith } from './customerFrom';

const run = (tiers: Readonly<Record<string, Tier | undefined>>) =>
  Object.entries(tiers).map(([id, tier]) => ({ customerId: id, customer: `Dealer ${id}`, tier }));
const before = run({ a: 'A', b: 'B', c: 'C', d: 'A', e: 'D', f: undefined });
const after = run({ a: 'B', b: 'A', c: 'C', e: 'C', g: 'A', f: 'B', h: undefined });
const ids = (moves: readonly { readonly customerId: string }[]) => moves.map(({ customerId }) => customerId).join('');

describe('changeGroups', () => {
  it('parts who rose, fell, came and went, and counts who stayed', () => {
    const { moved, same } = changeGroups(compareRuns(before, after));
    expect([ids(moved.up), ids(moved.down), ids(moved.new), ids(moved.gone), same]).toEqual(['be', 'a', 'gf', 'd', 1]);
  });

  it('counts nobody who was in no tier and still is', () => {
    expect(changeGroups(compareRuns(run({ a: undefined }), run({ a: undefined })))).toEqual({
      moved: { up: [], down: [], new: [], gone: [] },
      same: 0,
    });
  });
});

describe('changesSince', () => {
  const cells = ledgerCells();
  const chosen = chosenFrom(cells);
  const mapping = mappingOf(draftFrom(chosen.guess))!;
  const { settings, treatments } = firstState;
  const intake = readCustomers(cells, mapping);
  const judgement = judge(intake.table!, settings);
  const analysis = { chosen, mapping, treatments, cells, records: noRecords, today: 45_473, intake, judgement };
  const refreshed = {
    analysis,
    settings,
    changes: compareRuns(before, after),
    report: { sheetName: 'ABC customers', readOn: '2024-05-31' },
    rows: { before: 9, after: 10 },
  };

  it('compares the tiers of the report with a judgement that has changed since', () => {
    const now = judgementWith([customerFrom('a', 'A'), customerFrom('b', 'C'), customerFrom('z', 'B')]);
    const { moved, same } = changeGroups(changesSince(refreshed, now));
    expect([ids(moved.up), ids(moved.down), ids(moved.new), ids(moved.gone), same]).toEqual(['', 'b', 'z', 'ced', 1]);
  });

  it('knows the tiers of the report also where nothing could be judged at first', () => {
    const stopped = {
      ...refreshed,
      analysis: { ...analysis, judgement: undefined },
      changes: compareRuns(before, []),
    };
    expect(changesSince(stopped, judgementWith([customerFrom('a', 'B')])).counts[0]![1]).toBe(1);
  });
});
