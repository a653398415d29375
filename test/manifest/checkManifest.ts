import { checkAddresses } from './checkAddresses';
import { checkElements } from './checkElements';
import { checkIcons } from './checkIcons';
import { checkIdentity } from './checkIdentity';
import { checkResources } from './checkResources';
import { checkRuntime } from './checkRuntime';
import { checkStrings } from './checkStrings';
import { readManifest, type ManifestElement } from './ManifestElement';

const rules = [checkElements, checkIdentity, checkResources, checkStrings, checkAddresses, checkRuntime, checkIcons];

/**
 * The faults of an add-in only manifest, each a sentence; none when Excel should load it.
 * Works without a network, unlike Microsoft's validator, and sees what Microsoft's XSD cannot, such as a resid without a resource.
 */
export function checkManifest(xml: string): string[] {
  let manifest: ManifestElement;
  try {
    manifest = readManifest(xml);
  } catch (error) {
    return [`the manifest is not well-formed XML: ${(error as Error).message}`];
  }
  return rules.flatMap((rule) => rule(manifest));
}
