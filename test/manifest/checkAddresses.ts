import { descendants, named, type ManifestElement } from './ManifestElement';

/** Every address is https and on the add-in's own site: Microsoft asks for one domain, and the build replaces one address. */
export function checkAddresses(manifest: ManifestElement): string[] {
  const holders = descendants(manifest).filter((each) => isAddress(each));
  const addresses = [
    ...holders
      .flatMap((each) => [each, ...each.children])
      .map((each) => each.attributes['DefaultValue'] ?? each.attributes['Value']),
    ...named(manifest, 'app:AppDomain').map((each) => each.text),
  ].filter((address) => address !== undefined);
  const site = named(manifest, 'app:SourceLocation')[0]?.attributes['DefaultValue'] ?? '';
  return addresses.flatMap((address) => {
    if (!/^https:\/\/[^/\s]+(\/\S*)?$/.test(address)) return [`${address} is not an https address`];
    return originOf(address) === originOf(site) ? [] : [`${address} is not on the add-in's own site ${originOf(site)}`];
  });
}

function isAddress(element: ManifestElement): boolean {
  if (element.name === 'bt:Url' || element.name === 'app:SourceLocation' || element.name.endsWith('Url')) {
    return element.attributes['DefaultValue'] !== undefined;
  }
  return element.name === 'bt:Image' && element.attributes['DefaultValue'] !== undefined;
}

const originOf = (address: string) => /^https:\/\/[^/]+/.exec(address)?.[0] ?? address;
