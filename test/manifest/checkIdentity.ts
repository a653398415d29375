import { descendants, named, type ManifestElement } from './ManifestElement';

const requirements: Readonly<Record<string, string>> = {
  SharedRuntime: '1.1',
  ExcelApi: '1.9',
  CustomFunctionsRuntime: '1.3',
};
/** Tabs of Excel itself keep their own ids, so they may recur. */
const controls = ['over:CustomTab', 'over:Group', 'over:Control'];

/** What the add-in is: id, version, host, permission, needs, namespace, and the ids of its controls. */
export function checkIdentity(manifest: ManifestElement): string[] {
  const text = (name: string) => named(manifest, name)[0]?.text ?? '';
  const expected: readonly (readonly [string, boolean])[] = [
    [`<Id> "${text('app:Id')}" is not a GUID of version 4`, uuid.test(text('app:Id'))],
    // Excel on the web refuses fewer than four numbers, though the desktop takes them.
    [
      `<Version> "${text('app:Version')}" is not four numbers of at most five digits`,
      version.test(text('app:Version')),
    ],
    [`<DefaultLocale> is "${text('app:DefaultLocale')}", not en-US`, text('app:DefaultLocale') === 'en-US'],
    [`<ProviderName> must have 1 to 125 characters`, /^.{1,125}$/.test(text('app:ProviderName'))],
    [
      `<Permissions> is "${text('app:Permissions')}", not ReadWriteDocument`,
      text('app:Permissions') === 'ReadWriteDocument',
    ],
    [
      'the only host must be Workbook',
      named(manifest, 'app:Host')
        .map((host) => host.attributes['Name'])
        .join() === 'Workbook',
    ],
  ];
  return [
    ...expected.filter(([, holds]) => !holds).map(([fault]) => fault),
    ...checkRequirements(manifest),
    ...checkNamespace(manifest),
    ...checkControlIds(manifest),
  ];
}

const uuid = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/i;
const version = /^\d{1,5}(\.\d{1,5}){3}$/;

function checkRequirements(manifest: ManifestElement): string[] {
  const found = Object.fromEntries(
    named(manifest, 'app:Set').map((set) => [set.attributes['Name'], set.attributes['MinVersion']]),
  );
  const names = new Set([...Object.keys(requirements), ...Object.keys(found)]);
  return [...names]
    .filter((name) => found[name] !== requirements[name])
    .map(
      (name) =>
        `requirement set ${name} is ${found[name] ?? 'missing'}; it should be ${requirements[name] ?? 'absent'}`,
    );
}

function checkNamespace(manifest: ManifestElement): string[] {
  const id = named(manifest, 'over:Namespace')[0]?.attributes['resid'];
  const namespace = named(manifest, 'bt:String').find((each) => each.attributes['id'] === id)?.attributes[
    'DefaultValue'
  ];
  return namespace === 'ABC' ? [] : [`the namespace of the functions is "${namespace}"; workbooks already say ABC`];
}

function checkControlIds(manifest: ManifestElement): string[] {
  const ids = descendants(manifest)
    .filter((each) => controls.includes(each.name))
    .map((each) => each.attributes['id'] ?? '');
  return [
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `control id "${id}" is there twice`),
    ...ids.filter((id) => !/^[A-Za-z][\w.]{0,124}$/.test(id)).map((id) => `control id "${id}" must be a plain name`),
  ];
}
