import { DOMParser, type Element } from '@xmldom/xmldom';

/** One element of a manifest, with its namespace as a short prefix: `app:Id`, `over:Host`, `bt:String`. */
export interface ManifestElement {
  readonly name: string;
  /** The xsi:type, or '' without one. */
  readonly type: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly ManifestElement[];
}

/** The namespaces of an add-in only manifest; whatever prefix a file gives them, the rules name them like this. */
const prefixes: Readonly<Record<string, string>> = {
  'http://schemas.microsoft.com/office/appforoffice/1.1': 'app',
  'http://schemas.microsoft.com/office/taskpaneappversionoverrides': 'over',
  'http://schemas.microsoft.com/office/officeappbasictypes/1.0': 'bt',
};

/** Reads the text of a manifest. Throws when it is not well-formed XML. */
export function readManifest(xml: string): ManifestElement {
  const refuse = (_level: string, message: string): void => {
    throw new Error(message);
  };
  const root = new DOMParser({ onError: refuse }).parseFromString(xml, 'text/xml').documentElement;
  if (!root) throw new Error('The manifest is empty.');
  return readElement(root);
}

function readElement(element: Element): ManifestElement {
  const children = [...element.childNodes].filter((node) => node.nodeType === node.ELEMENT_NODE) as Element[];
  const attributes = Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
  return {
    name: `${prefixes[element.namespaceURI ?? ''] ?? element.namespaceURI}:${element.localName}`,
    type: attributes['xsi:type'] ?? '',
    attributes,
    text: (element.textContent ?? '').trim(),
    children: children.map(readElement),
  };
}

/** Every element below one, at any depth, in document order. */
export function descendants(element: ManifestElement): ManifestElement[] {
  return element.children.flatMap((child) => [child, ...descendants(child)]);
}

/** The elements of one name below an element, at any depth. */
export function named(element: ManifestElement, name: string): ManifestElement[] {
  return descendants(element).filter((each) => each.name === name);
}
