import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkManifest } from './manifest/checkManifest';
import { descendants, named, readManifest } from './manifest/ManifestElement';
import { findSchemaFolder, validateWithSchema } from './manifest/validateWithSchema';

const root = path.resolve(__dirname, '..');
const xml = readFileSync(path.join(root, 'manifest.xml'), 'utf8');
const site = 'https://localhost:3000';

/** The manifest with one thing broken; a test that breaks nothing is a mistake. */
function broken(what: string | RegExp, by: string): string {
  const text = xml.replace(what, by);
  if (text === xml) throw new Error(`The manifest no longer holds ${what}`);
  return text;
}

const long = (length: number) => 'x'.repeat(length);
const element = (name: string) => new RegExp(`<${name}[ >][\\s\\S]*?</${name}>`);

describe('manifest.xml', () => {
  it('has no fault', () => {
    expect(checkManifest(xml)).toEqual([]);
  });

  it('shows pictures that exist, each of the size its name says', () => {
    const addresses = descendants(readManifest(xml))
      .map((each) => each.attributes['DefaultValue'] ?? '')
      .filter((address) => address.endsWith('.png'));
    const sizes = addresses.map((address) => {
      const png = readFileSync(path.join(root, address.slice(site.length)));
      return `${png.readUInt32BE(16)} x ${png.readUInt32BE(20)}`;
    });
    const named = addresses.map((address) => /-(\d+)\.png$/.exec(address)![1]!);
    expect(addresses.length).toBeGreaterThan(8);
    expect(sizes).toEqual(named.map((size) => `${size} x ${size}`));
  });

  it('calls only functions that the commands room associates', () => {
    const called = named(readManifest(xml), 'over:FunctionName').map((each) => each.text);
    const folder = path.join(root, 'src/commands');
    const sources = readdirSync(folder).filter((file) => file.endsWith('.ts'));
    const commands = sources.map((file) => readFileSync(path.join(folder, file), 'utf8')).join('\n');
    const associated = [...commands.matchAll(/associate\(\s*'(\w+)'/g)].map(([, name]) => name!);
    expect([...called].sort()).toEqual([...associated].sort());
  });
});

describe('checkManifest', () => {
  it.each<[fault: string, xml: () => string, message: string]>([
    ['text that is not XML', () => broken('</OfficeApp>', ''), 'not well-formed'],
    ['an undeclared prefix', () => broken('xmlns:bt="', 'xmlns:other="'), 'not well-formed'],
    [
      'Version before Id',
      () => broken(/(<Id>.*<\/Id>)\s*(<Version>.*<\/Version>)/, '$2$1'),
      'must hold, in this order',
    ],
    ['a button without a label', () => broken('<Label resid="OpenPane.Label" />', ''), 'over:Control[Button]> holds'],
    ['Runtimes after the form factors', () => movedRuntimes(), 'over:Host[Workbook]> holds'],
    [
      'a form factor for phones',
      () => broken(/DesktopFormFactor>/g, 'MobileFormFactor>'),
      'over:MobileFormFactor> is not',
    ],
    [
      'requirements that would hide every button',
      () => hidingRequirements(),
      'over:VersionOverrides[VersionOverridesV1_0]> holds',
    ],
    [
      'an Override without its prefix',
      () => broken(/<bt:Override/, '<Override'),
      'must hold, in this order, "bt:Override*"',
    ],
    ['an Override outside what it overrides', () => misplacedOverride(), 'bt:Urls> holds'],
    [
      'an unknown extension point',
      () => broken('"PrimaryCommandSurface"', '"Elsewhere"'),
      'over:ExtensionPoint[Elsewhere]> is not',
    ],
    ['an Id that is no GUID', () => broken(/<Id>.*<\/Id>/, '<Id>abc-planner</Id>'), 'is not a GUID'],
    [
      'the Id that belongs to nobody',
      () => broken(/<Id>.*<\/Id>/, `<Id>${'0'.repeat(8)}-0000-0000-0000-${'0'.repeat(12)}</Id>`),
      'is not a GUID',
    ],
    [
      'a version of three numbers',
      () => broken(/<Version>.*<\/Version>/, '<Version>1.0.0</Version>'),
      'is not four numbers',
    ],
    [
      'a version number of six digits',
      () => broken(/<Version>.*<\/Version>/, '<Version>1.0.0.123456</Version>'),
      'is not four numbers',
    ],
    ['another default language', () => broken('<DefaultLocale>en-US', '<DefaultLocale>fr-FR'), 'not en-US'],
    ['no provider', () => broken(/<ProviderName>.*</, '<ProviderName><'), '<ProviderName> must have'],
    ['a permission that cannot write', () => broken('ReadWriteDocument', 'ReadDocument'), 'not ReadWriteDocument'],
    ['another host', () => broken('<Host Name="Workbook" />', '<Host Name="Document" />'), 'the only host'],
    ['a missing requirement set', () => broken(/<Set Name="SharedRuntime".*\/>/, ''), 'SharedRuntime is missing'],
    [
      'too high a requirement set',
      () => broken('MinVersion="1.9"', 'MinVersion="1.20"'),
      'ExcelApi is 1.20; it should be 1.9',
    ],
    [
      'a requirement set nobody needs',
      () => broken('<Set Name="ExcelApi"', '<Set Name="DialogApi" MinVersion="1.1" /><Set Name="ExcelApi"'),
      'DialogApi is 1.1; it should be absent',
    ],
    ['another namespace', () => broken('DefaultValue="ABC"', 'DefaultValue="XYZ"'), 'workbooks already say ABC'],
    [
      'a translated namespace',
      () =>
        broken('DefaultValue="ABC" />', 'DefaultValue="ABC"><bt:Override Locale="zh-CN" Value="客户" /></bt:String>'),
      'the same in every language',
    ],
    [
      'two controls with one id',
      () => broken(/id="AbcPlanner\.Group"/, 'id="AbcPlanner.OpenPane"'),
      '"AbcPlanner.OpenPane" is there twice',
    ],
    ['a control id with a space', () => broken('id="AbcPlanner.Group"', 'id="Abc Planner"'), 'must be a plain name'],
    [
      'a resid without a resource',
      () => broken('<Label resid="Group.Label" />', '<Label resid="Group.Lable" />'),
      '"Group.Lable" of <over:Label> names no resource',
    ],
    [
      'a resource nobody uses',
      () => broken('<bt:ShortStrings>', '<bt:ShortStrings><bt:String id="Spare" DefaultValue="Spare" />'),
      '"Spare" is used by nothing',
    ],
    [
      'a resource that is there twice',
      () => broken('id="Icon.20" Default', 'id="Icon.16" Default'),
      '"Icon.16" is there twice',
    ],
    ['a resource id of 33 characters', () => broken(/Functions\.Namespace/g, long(33)), 'must have 1 to 32 characters'],
    [
      'a label taken from the addresses',
      () => broken('<Label resid="Group.Label" />', '<Label resid="Page.Url" />'),
      'must be a resource in <bt:ShortStrings>',
    ],
    [
      'a short text of 126 characters',
      () => broken('DefaultValue="Judge customers"', `DefaultValue="${long(126)}"`),
      'has 126 characters',
    ],
    [
      'a long text of 251 characters',
      () => broken(/(id="OpenPane\.Tip" DefaultValue=)"[^"]*"/, `$1"${long(251)}"`),
      'has 251 characters',
    ],
    ['a translation of 126 characters', () => broken('Value="客户分级"', `Value="${long(126)}"`), 'has 126 characters'],
    [
      'a description of 251 characters',
      () => broken(/(<Description DefaultValue=)"[^"]*"/, `$1"${long(251)}"`),
      'has 251 characters',
    ],
    [
      'an empty name',
      () => broken('DisplayName DefaultValue="ABC Planner"', 'DisplayName DefaultValue=""'),
      'has 0 characters',
    ],
    [
      'an untranslated text',
      () => broken(/<bt:Override Locale="zh-CN" Value="客户分级" \/>/, ''),
      'OpenPane.Label has no text for zh-CN',
    ],
    [
      'an untranslated name',
      () => broken(element('DisplayName'), '<DisplayName DefaultValue="ABC Planner" />'),
      'app:DisplayName has no text for zh-CN',
    ],
    [
      'function descriptions in one language only',
      () => broken(/<bt:Override[^>]*functions\.zh-CN\.json" \/>/, ''),
      'Functions.Metadata.Url has no text for zh-CN',
    ],
    [
      'an override of the default language',
      () => broken('Locale="zh-CN"', 'Locale="en-US"'),
      'overrides the default language',
    ],
    [
      'two overrides of one language',
      () => broken(/(<Override Locale="zh-CN".*\/>)/, '$1$1'),
      'has two texts for zh-CN',
    ],
    ['an override without a value', () => broken('Value="客户分级"', ''), 'lacks its Locale or Value'],
    [
      'an address without https',
      () => broken(`${site}/functions.js`, 'http://localhost:3000/functions.js'),
      'is not an https address',
    ],
    [
      'a relative address',
      () => broken(`${site}/assets/icon-32.png`, '/assets/icon-32.png'),
      'is not an https address',
    ],
    [
      'an address on another site',
      () => broken(`${site}/functions.js`, 'https://example.com/functions.js'),
      "is not on the add-in's own site",
    ],
    [
      'a translated address on another site',
      () => broken(`${site}/functions.zh`, 'https://example.com/functions.zh'),
      'is not on the add-in',
    ],
    ['a short-lived runtime', () => broken('lifetime="long"', 'lifetime="short"'), 'lifetime="long"'],
    ['no runtime', () => broken(element('Runtimes'), ''), 'there must be one <Runtime>'],
    [
      'functions on another page',
      () => broken(/(<Page>\s*<SourceLocation resid=)"[^"]*"/, '$1"Functions.Script.Url"'),
      'the functions page names',
    ],
    [
      'commands on another page',
      () => broken('<FunctionFile resid="Page.Url" />', '<FunctionFile resid="Functions.Script.Url" />'),
      '<FunctionFile> names',
    ],
    [
      'a pane on another page',
      () => broken(/(ShowTaskpane">\s*<SourceLocation resid=)"[^"]*"/, '$1"Functions.Script.Url"'),
      'ShowTaskpane names',
    ],
    [
      'a start page beside the runtime',
      () =>
        broken(
          `<SourceLocation DefaultValue="${site}/taskpane.html"`,
          `<SourceLocation DefaultValue="${site}/start.html"`,
        ),
      'is not the start page',
    ],
    [
      'a TaskpaneId',
      () => broken('<Action xsi:type="ShowTaskpane">', '<Action xsi:type="ShowTaskpane"><TaskpaneId>Pane</TaskpaneId>'),
      '<TaskpaneId> would open',
    ],
    ['an icon without size 80', () => broken('<bt:Image size="80" resid="Icon.80" />', ''), 'lacks size 80'],
    [
      'an icon of a size Office does not know',
      () => broken('<bt:Image size="24"', '<bt:Image size="25"'),
      'has size 25',
    ],
    [
      'a picture of another size',
      () => broken('size="32" resid="Icon.32"', 'size="32" resid="Icon.16"'),
      'not a picture named -32.png',
    ],
    [
      'a small picture for sharp screens',
      () => broken('icon-64.png', 'icon-32.png'),
      '<HighResolutionIconUrl> of size 64',
    ],
  ])('refuses %s', (_fault, text, message) => {
    expect(checkManifest(text())).toContainEqual(expect.stringContaining(message));
  });
});

function movedRuntimes(): string {
  const runtimes = element('Runtimes').exec(xml)![0];
  return broken(runtimes, '').replace('</DesktopFormFactor>', `</DesktopFormFactor>${runtimes}`);
}

function hidingRequirements(): string {
  return broken(
    /(VersionOverridesV1_0">)/,
    '$1<bt:Requirements><bt:Sets><bt:Set Name="ExcelApi" MinVersion="1.20" /></bt:Sets></bt:Requirements>',
  );
}

function misplacedOverride(): string {
  const override = /<bt:Override[^>]*functions\.zh-CN\.json" \/>/.exec(xml)![0];
  return broken(override, '').replace('</bt:Urls>', `${override}</bt:Urls>`);
}

describe("Microsoft's own schema", () => {
  const folder = findSchemaFolder();
  if (folder === undefined) {
    it('is not on this machine: the schema check did not run (set XSD_DIR to the folder of OfficeAppManifestV1_1.xsd)', () => {
      process.stdout.write(
        'manifest.xml was NOT checked against the XSD: neither XSD_DIR nor ../shared/xsd holds it.\n',
      );
      expect(existsSync(path.resolve(root, '../shared/xsd/OfficeAppManifestV1_1.xsd'))).toBe(false);
    });
    return;
  }

  it('accepts manifest.xml', async () => {
    expect(await validateWithSchema(xml, folder)).toEqual([]);
  });

  it('refuses a manifest in the wrong order', async () => {
    expect(await validateWithSchema(movedRuntimes(), folder)).not.toEqual([]);
  });
});
