import { named, type ManifestElement } from './ManifestElement';

const required = ['16', '32', '80'];
const allowed = ['16', '20', '24', '32', '40', '48', '64', '80'];

/** Each ribbon icon has the three sizes Office demands, and every size points at the picture of that size. */
export function checkIcons(manifest: ManifestElement): string[] {
  const pictures = new Map(
    named(manifest, 'bt:Image').map((each) => [each.attributes['id'] ?? '', each.attributes['DefaultValue'] ?? '']),
  );
  const ribbon = named(manifest, 'over:Icon').flatMap((icon) => {
    const sizes = icon.children.map((image) => image.attributes['size'] ?? '');
    return [
      ...required.filter((size) => !sizes.includes(size)).map((size) => `an <Icon> lacks size ${size}`),
      ...sizes
        .filter((size) => !allowed.includes(size))
        .map((size) => `an <Icon> has size ${size}; allowed: ${allowed.join(', ')}`),
      ...icon.children.flatMap((image) =>
        checkPicture(pictures.get(image.attributes['resid'] ?? ''), image.attributes['size'] ?? '', 'an <Icon>'),
      ),
    ];
  });
  const picture = (name: string) => named(manifest, name)[0]?.attributes['DefaultValue'];
  return [
    ...ribbon,
    ...checkPicture(picture('app:IconUrl'), '32', '<IconUrl>'),
    ...checkPicture(picture('app:HighResolutionIconUrl'), '64', '<HighResolutionIconUrl>'),
  ];
}

function checkPicture(address: string | undefined, size: string, where: string): string[] {
  if (address === undefined || address.endsWith(`-${size}.png`)) return [];
  return [`${where} of size ${size} shows ${address}, not a picture named -${size}.png`];
}
