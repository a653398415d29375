import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ObjectClass } from '../../src/workbench/bridge/WireObject';
import { chartAxisClass } from '../../src/workbench/objects/chartAxisClass';
import { chartAxesClass } from '../../src/workbench/objects/chartAxesClass';
import { chartClass } from '../../src/workbench/objects/chartClass';
import { chartCollectionClass } from '../../src/workbench/objects/chartCollectionClass';
import { chartSeriesClass } from '../../src/workbench/objects/chartSeriesClass';
import { chartSeriesCollectionClass } from '../../src/workbench/objects/chartSeriesCollectionClass';
import { applicationClass } from '../../src/workbench/objects/applicationClass';
import {
  cellValueConditionalFormatClass,
  customConditionalFormatClass,
} from '../../src/workbench/objects/conditionalRuleClasses';
import { conditionalFormatClass } from '../../src/workbench/objects/conditionalFormatClass';
import { conditionalFormatCollectionClass } from '../../src/workbench/objects/conditionalFormatCollectionClass';
import { dataValidationClass } from '../../src/workbench/objects/dataValidationClass';
import { dataBarClass } from '../../src/workbench/objects/dataBarClasses';
import { freezePanesClass } from '../../src/workbench/objects/freezePanesClass';
import { headerFooterGroupClass } from '../../src/workbench/objects/headerFooterClasses';
import { horizontalPageBreakCollectionClass } from '../../src/workbench/objects/pageBreakCollectionClass';
import { pageLayoutClass } from '../../src/workbench/objects/pageLayoutClass';
import { namedItemClass } from '../../src/workbench/objects/namedItemClass';
import { namedItemCollectionClass } from '../../src/workbench/objects/namedItemCollectionClass';
import { formatProtectionClass, worksheetProtectionClass } from '../../src/workbench/objects/protectionClasses';
import { rangeAreasClass } from '../../src/workbench/objects/rangeAreasClass';
import { rangeBordersClass } from '../../src/workbench/objects/rangeBordersClass';
import { rangeClass } from '../../src/workbench/objects/rangeClass';
import { rangeFillClass } from '../../src/workbench/objects/rangeFillClass';
import { rangeFontClass } from '../../src/workbench/objects/rangeFontClass';
import { rangeFormatClass } from '../../src/workbench/objects/rangeFormatClass';
import { covers } from '../../src/workbench/objects/requirementSets';
import { settingCollectionClass } from '../../src/workbench/objects/settingCollectionClass';
import { tableClass } from '../../src/workbench/objects/tableClass';
import { tableCollectionClass } from '../../src/workbench/objects/tableCollectionClass';
import { tableColumnCollectionClass } from '../../src/workbench/objects/tableColumnCollectionClass';
import { tableRowCollectionClass } from '../../src/workbench/objects/tableRowCollectionClass';
import { tableScopedCollectionClass } from '../../src/workbench/objects/tableScopedCollectionClass';
import { workbookClass } from '../../src/workbench/objects/workbookClass';
import { worksheetClass } from '../../src/workbench/objects/worksheetClass';
import { worksheetCollectionClass } from '../../src/workbench/objects/worksheetCollectionClass';

type AnyClass = Pick<ObjectClass<never>, 'name' | 'scalars' | 'navigations' | 'methods' | 'events'>;

const classes: readonly AnyClass[] = [
  applicationClass,
  cellValueConditionalFormatClass,
  chartAxesClass,
  chartAxisClass,
  chartClass,
  chartCollectionClass,
  chartSeriesClass,
  chartSeriesCollectionClass,
  conditionalFormatClass,
  conditionalFormatCollectionClass,
  customConditionalFormatClass,
  dataBarClass,
  dataValidationClass,
  formatProtectionClass,
  freezePanesClass,
  headerFooterGroupClass,
  horizontalPageBreakCollectionClass,
  namedItemClass,
  namedItemCollectionClass,
  pageLayoutClass,
  rangeAreasClass,
  rangeBordersClass,
  rangeClass,
  rangeFillClass,
  rangeFontClass,
  rangeFormatClass,
  settingCollectionClass,
  tableClass,
  tableCollectionClass,
  tableColumnCollectionClass,
  tableRowCollectionClass,
  tableScopedCollectionClass,
  workbookClass,
  worksheetClass,
  worksheetCollectionClass,
  worksheetProtectionClass,
];

/** The library names the requirement set of each member that its class did not have from the start. */
function readLibrary() {
  const folder = path.dirname(require.resolve('@microsoft/office-js/dist/office.js'));
  const text = readFileSync(path.join(folder, 'excel-win32-16.01.debug.js'), 'utf8');
  const sets = new Map<string, string>();
  for (const [, member, version] of text.matchAll(
    /_throwIfApiNotSupported\("(\w+\.\w+)", (?:_defaultApiSetName|"ExcelApi"), "([\d.]+)", _hostName\)/g,
  )) {
    sets.set(member!, version!);
  }
  const members = new Set<string>();
  for (const [, name, member] of text.matchAll(/Object\.defineProperty\((\w+)\.prototype, "(\w+)"/g))
    members.add(`${name}.${member}`);
  for (const [, name, member] of text.matchAll(/(\w+)\.prototype\.(\w+) = function/g)) members.add(`${name}.${member}`);
  return { sets, members };
}

const library = readLibrary();

describe.each(classes.map((each) => [each.name, each] as const))('the members of %s', (name, each) => {
  const members = { ...each.scalars, ...each.navigations, ...each.methods };
  const spelled = (member: string) =>
    member.startsWith('_') ? `_${member.charAt(1).toUpperCase()}${member.slice(2)}` : member;

  it('all exist in the library', () => {
    const strangers = Object.keys(members).filter((member) => !library.members.has(`${name}.${spelled(member)}`));
    expect(strangers).toEqual([]);
  });

  it('ask for the requirement set that the library names', () => {
    const wrong = Object.entries(members).flatMap(([member, { since = '1.1' }]) => {
      const named = library.sets.get(`${name}.${spelled(member)}`);
      return named !== undefined && named !== since ? [`${name}.${member} is of ${named}, not ${since}`] : [];
    });
    expect(wrong).toEqual([]);
  });
});

it('compares versions number by number', () => {
  expect([covers('1.14', '1.9'), covers('1.9', '1.14'), covers('2.0', '1.14'), covers(undefined, '1.1')]).toEqual([
    true,
    false,
    true,
    false,
  ]);
});
