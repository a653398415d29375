import { descendants, named, type ManifestElement } from './ManifestElement';

/** The longest text of each kind, from Microsoft's manifest reference. */
const limits: Readonly<Record<string, number>> = {
  'app:DisplayName': 125,
  'app:Description': 250,
  'bt:ShortStrings': 125,
  'bt:LongStrings': 250,
};
const languages = ['zh-CN'];

/** Texts are present, short enough, and there in every language; the namespace is never translated. */
export function checkStrings(manifest: ManifestElement): string[] {
  return [...checkLengths(manifest), ...checkOverrides(manifest), ...checkLanguages(manifest)];
}

function checkLengths(manifest: ManifestElement): string[] {
  return Object.entries(limits).flatMap(([name, limit]) =>
    named(manifest, name)
      .flatMap((each) => [each, ...descendants(each)])
      .flatMap((each) => [each.attributes['DefaultValue'], each.attributes['Value']])
      .filter((text) => text !== undefined)
      .filter((text) => text.trim() === '' || text.length > limit)
      .map((text) => `"${text}" has ${text.length} characters; in <${name}> 1 to ${limit} are allowed`),
  );
}

function checkOverrides(manifest: ManifestElement): string[] {
  const byDefault = named(manifest, 'app:DefaultLocale')[0]?.text;
  return descendants(manifest).flatMap((parent) => {
    const overrides = parent.children.filter((child) => child.name.endsWith(':Override'));
    const locales = overrides.map((override) => override.attributes['Locale'] ?? '');
    const owner = parent.attributes['id'] ?? parent.name;
    return [
      ...overrides
        .filter((override) => !override.attributes['Locale'] || !override.attributes['Value'])
        .map(() => `an Override of ${owner} lacks its Locale or Value`),
      ...locales
        .filter((locale) => locale === byDefault)
        .map((locale) => `${owner} overrides the default language ${locale}`),
      ...locales
        .filter((locale, at) => locales.indexOf(locale) !== at)
        .map((locale) => `${owner} has two texts for ${locale}`),
    ];
  });
}

function checkLanguages(manifest: ManifestElement): string[] {
  const idOf = (name: string) => named(manifest, name).map((each) => each.attributes['resid']);
  const namespaces = idOf('over:Namespace');
  const metadata = named(manifest, 'over:Metadata').flatMap((each) =>
    each.children.map((child) => child.attributes['resid']),
  );
  const strings = named(manifest, 'bt:String').filter((each) => !namespaces.includes(each.attributes['id']));
  const metadataUrls = named(manifest, 'bt:Url').filter((each) => metadata.includes(each.attributes['id']));
  const translated = [...manifest.children.filter((each) => each.name in limits), ...strings, ...metadataUrls];
  const untranslated = translated.flatMap((each) =>
    languages
      .filter((language) => !each.children.some((child) => child.attributes['Locale'] === language))
      .map((language) => `${each.attributes['id'] ?? each.name} has no text for ${language}`),
  );
  const renamed = named(manifest, 'bt:String')
    .filter((each) => namespaces.includes(each.attributes['id']) && each.children.length > 0)
    .map(() => 'the namespace of the functions must be the same in every language');
  return [...untranslated, ...renamed];
}
