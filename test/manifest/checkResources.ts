import { descendants, named, type ManifestElement } from './ManifestElement';

const longestId = 32;

/** The resource list that an element's resid points into; an address unless named here. */
const listOf: Readonly<Record<string, string>> = {
  'bt:Image': 'bt:Images',
  'over:Label': 'bt:ShortStrings',
  'over:Title': 'bt:ShortStrings',
  'over:Namespace': 'bt:ShortStrings',
  'over:Description': 'bt:LongStrings',
};

/** Every resid has one resource of the right kind, every resource is used, and no id is too long. */
export function checkResources(manifest: ManifestElement): string[] {
  const lists = named(manifest, 'over:Resources').flatMap((resources) => resources.children);
  const resources = lists.flatMap((list) =>
    list.children.map((each) => ({ id: each.attributes['id'] ?? '', list: list.name })),
  );
  const references = descendants(manifest)
    .filter((each) => each.attributes['resid'] !== undefined)
    .map((each) => ({ id: each.attributes['resid']!, by: each.name, list: listOf[each.name] ?? 'bt:Urls' }));
  const used = new Set(references.map((reference) => reference.id));
  const ids = resources.map((resource) => resource.id);
  return [
    ...references
      .filter((reference) => !ids.includes(reference.id))
      .map((reference) => `resid "${reference.id}" of <${reference.by}> names no resource`),
    ...references
      .filter((reference) => resources.some(({ id, list }) => id === reference.id && list !== reference.list))
      .map((reference) => `resid "${reference.id}" of <${reference.by}> must be a resource in <${reference.list}>`),
    ...ids.filter((id) => !used.has(id)).map((id) => `resource "${id}" is used by nothing`),
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `resource id "${id}" is there twice`),
    ...ids
      .filter((id) => id.length === 0 || id.length > longestId)
      .map((id) => `resource id "${id}" must have 1 to ${longestId} characters`),
  ];
}
