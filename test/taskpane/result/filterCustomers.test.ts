import { noFilter, type CustomerFilter } from '../../../src/taskpane/pane/PaneState';
import { filterCustomers } from '../../../src/taskpane/result/filterCustomers';
import { customerFrom, stabilityFrom } from './customerFrom';

const lost = { stability: stabilityFrom({ verdict: 'lost' }) };
const all = Object.freeze([
  customerFrom('K-1', 'A', { name: 'Ａcme 贸易', isBorderline: true }),
  customerFrom('K-2', 'B', { name: 'Beta', ...lost }),
  customerFrom('K-3', undefined, { name: 'acme two' }),
  customerFrom('K-4', 'A', { name: 'Delta', isBorderline: true, ...lost }),
]);
const ids = (asked: Partial<CustomerFilter>) => filterCustomers(all, { ...noFilter, ...asked }).map(({ id }) => id);

describe('filterCustomers', () => {
  it('finds by part of the name or ID, whatever the case or width', () => {
    expect(ids({ text: 'ACME' })).toEqual(['K-1', 'K-3']);
    expect(ids({ text: '贸易' })).toEqual(['K-1']);
    expect(ids({ text: ' k-2 ' })).toEqual(['K-2']);
  });

  it('keeps to the tier asked for', () => {
    expect(ids({ tier: 'B' })).toEqual(['K-2']);
    expect(ids({ text: 'acme', tier: 'A' })).toEqual(['K-1']);
  });

  it('keeps to a verdict of steadiness; "unknown" is who is judged without one', () => {
    expect(ids({ stability: 'lost' })).toEqual(['K-2', 'K-4']);
    expect(ids({ stability: 'lost', tier: 'A' })).toEqual(['K-4']);
    expect(ids({ stability: 'unknown' })).toEqual(['K-1']);
  });

  it('keeps to those near a border', () => {
    expect(ids({ borderlineOnly: true })).toEqual(['K-1', 'K-4']);
    expect(ids({ borderlineOnly: true, stability: 'lost' })).toEqual(['K-4']);
  });

  it('gives everybody back untouched when nothing is asked', () => {
    expect(filterCustomers(all, { ...noFilter, text: '  ' })).toBe(all);
  });
});
