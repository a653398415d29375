import type JSZip from 'jszip';
import { fromFileText, toFileText } from './fileText';
import { addDefinedNames, readDefinedNames } from './definedNames';
import type { DefinedNames } from './definedNames';
import { addSheetXml, insertPart, needsSheetXml, readSheetXml } from './sheetXml';
import type { SheetXml } from './sheetXml';
import type { WorkbookSnapshot } from './WorkbookSnapshot';
import { attributeIn, fromXml, toXml } from './xml';

/** What exceljs has no place for: names, an add-in's settings, and by the sheet's name the properties that it keeps there. */
export interface OwnParts extends DefinedNames {
  /** By the sheet's name. */
  readonly sheets: ReadonlyMap<string, SheetXml>;
  readonly settings: ReadonlyMap<string, unknown>;
  readonly properties: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const settingsNamespace = 'urn:abc-planner:workbench-settings';
const settingsPart = 'customXml/item1.xml';
const propertiesId = '{6D0E6E1C-5B0C-4B0F-9A53-0C6B8B0B7A41}';
/**
 * Adds to a file what exceljs leaves out. A sheet's properties go where Excel has them, in parts of their own that hold the text in
 * UTF-16; settings become a part with the workbook's custom XML, which other programs carry along and do not look at.
 */
export async function addOwnParts(bytes: Uint8Array, snapshot: WorkbookSnapshot): Promise<Uint8Array> {
  const withProperties = snapshot.sheets.some(({ properties }) => properties && properties.size > 0);
  const settings = snapshot.settings ?? new Map<string, unknown>();
  const withNames = addDefinedNames('</sheets>', snapshot) !== '</sheets>';
  const withXml = snapshot.sheets.some(needsSheetXml);
  if (!withProperties && !withNames && !withXml && settings.size === 0) return bytes;
  const { default: Zip } = await import('jszip');
  const zip = await Zip.loadAsync(bytes);
  let parts = 0;
  for (const [place, { properties }] of snapshot.sheets.entries()) {
    if (!properties || properties.size === 0) continue;
    const name = `sheet${place + 1}.xml`;
    const written = [...properties].map(([key, value]) => {
      parts++;
      zip.file(`xl/customProperty${parts}.bin`, utf16(value));
      return { key, id: `rIdProperty${parts}`, target: `../customProperty${parts}.bin` };
    });
    for (const { id, target } of written) {
      await addRelation(zip, `xl/worksheets/_rels/${name}.rels`, id, `${relations}/customProperty`, target);
    }
    const tags = written.map(({ key, id }) => `<customPr name="${toXml(toFileText(key))}" r:id="${id}"/>`).join('');
    await edit(zip, `xl/worksheets/${name}`, (text) =>
      insertPart(text, 'customProperties', `<customProperties>${tags}</customProperties>`),
    );
  }
  for (const [place, sheet] of snapshot.sheets.entries()) {
    if (!needsSheetXml(sheet)) continue;
    const add = (text: string) => addSheetXml(text, sheet, snapshot.customFunctions);
    await edit(zip, `xl/worksheets/sheet${place + 1}.xml`, add);
  }
  if (parts > 0) await addContentType(zip, propertyDefault);
  if (settings.size > 0) await addSettings(zip, settings);
  if (withNames) await edit(zip, 'xl/workbook.xml', (text) => addDefinedNames(text, snapshot));
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

/** Reads them again; a file without any costs a look at its list of parts. */
export async function readOwnParts(bytes: Uint8Array): Promise<OwnParts> {
  const { default: Zip } = await import('jszip');
  const zip = await Zip.loadAsync(bytes);
  const properties = new Map<string, ReadonlyMap<string, string>>();
  const sheets = new Map<string, SheetXml>();
  for (const file of zip.file(/^xl\/worksheets\/[^/]+\.xml$/)) {
    const name = await sheetNameOf(zip, file.name);
    if (name !== undefined) sheets.set(name, readSheetXml(await file.async('string')));
  }
  const sheetRelations = zip.file(/^xl\/worksheets\/_rels\/.*\.rels$/);
  for (const file of sheetRelations) {
    const found = relationsIn(await file.async('string')).filter(({ type }) => type.endsWith('/customProperty'));
    if (found.length === 0) continue;
    const part = file.name.replace('_rels/', '').replace(/\.rels$/, '');
    const text = (await zip.file(part)?.async('string')) ?? '';
    const name = await sheetNameOf(zip, part);
    if (name !== undefined) properties.set(name, await propertiesIn(zip, text, found));
  }
  const book = (await zip.file('xl/workbook.xml')?.async('string')) ?? '';
  return { settings: await readSettings(zip), properties, sheets, ...readDefinedNames(book) };
}

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

async function propertiesIn(zip: JSZip, sheet: string, found: readonly Relation[]): Promise<Map<string, string>> {
  const properties = new Map<string, string>();
  for (const [tag] of sheet.matchAll(/<customPr\s[^>]*>/g)) {
    const target = found.find(({ id }) => id === attributeIn(tag, 'r:id'))?.target;
    const name = attributeIn(tag, 'name');
    const part = target && zip.file(target.replace(/^\/|^\.\.\/(?!xl\/)/, (start) => (start === '/' ? '' : 'xl/')));
    if (name !== undefined && part) {
      properties.set(
        fromFileText(name),
        new TextDecoder('utf-16le', { ignoreBOM: true }).decode(await part.async('uint8array')),
      );
    }
  }
  return properties;
}

/** The name that the workbook gives to a part ("xl/worksheets/sheet1.xml"). */
async function sheetNameOf(zip: JSZip, part: string): Promise<string | undefined> {
  const related = relationsIn((await zip.file('xl/_rels/workbook.xml.rels')?.async('string')) ?? '');
  const id = related.find(({ target }) => part.endsWith(target.replace(/^\/?(xl\/)?/, '')))?.id;
  const book = (await zip.file('xl/workbook.xml')?.async('string')) ?? '';
  const tag = (book.match(/<sheet\s[^>]*>/g) ?? []).find((each) => attributeIn(each, 'r:id') === id);
  return tag && attributeIn(tag, 'name');
}

async function addSettings(zip: JSZip, settings: ReadonlyMap<string, unknown>): Promise<void> {
  const json = JSON.stringify(Object.fromEntries(settings)).replace(
    /[^ -~]/g,
    (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  zip.file(settingsPart, `${head}<settings xmlns="${settingsNamespace}">${toXml(json)}</settings>`);
  zip.file(
    'customXml/itemProps1.xml',
    `${head}<ds:datastoreItem ds:itemID="${propertiesId}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${settingsNamespace}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  await addRelation(zip, 'customXml/_rels/item1.xml.rels', 'rId1', `${relations}/customXmlProps`, 'itemProps1.xml');
  await addRelation(zip, 'xl/_rels/workbook.xml.rels', 'rIdSettings', `${relations}/customXml`, `../${settingsPart}`);
  await addContentType(zip, settingsOverride);
}

async function readSettings(zip: JSZip): Promise<Map<string, unknown>> {
  for (const file of zip.file(/^customXml\/item\d+\.xml$/)) {
    const [, json] =
      new RegExp(`<settings xmlns="${settingsNamespace}">([^<]*)<`).exec(await file.async('string')) ?? [];
    if (json !== undefined) return new Map(Object.entries(JSON.parse(fromXml(json)) as Record<string, unknown>));
  }
  return new Map();
}

const propertyDefault =
  '<Default Extension="bin" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty"/>';
const settingsOverride =
  '<Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>';

function addContentType(zip: JSZip, tag: string): Promise<void> {
  return edit(zip, '[Content_Types].xml', (text) => text.replace('</Types>', () => `${tag}</Types>`));
}

async function addRelation(zip: JSZip, part: string, id: string, type: string, target: string): Promise<void> {
  const none =
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
  const tag = `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
  await edit(zip, part, (text) => (text || none).replace('</Relationships>', () => `${tag}</Relationships>`));
}

async function edit(zip: JSZip, part: string, change: (text: string) => string): Promise<void> {
  zip.file(part, change((await zip.file(part)?.async('string')) ?? ''));
}

function relationsIn(text: string): Relation[] {
  return (text.match(/<Relationship\s[^>]*>/g) ?? []).map((tag) => ({
    id: attributeIn(tag, 'Id') ?? '',
    type: attributeIn(tag, 'Type') ?? '',
    target: attributeIn(tag, 'Target') ?? '',
  }));
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let place = 0; place < text.length; place++) view.setUint16(place * 2, text.charCodeAt(place), true);
  return bytes;
}
