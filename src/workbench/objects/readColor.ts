import { WireError } from '../bridge/WireError';

/** A colour as "#RRGGBB". Excel also takes HTML names; the workbench refuses them aloud. */
export function readColor(value: unknown, location: string): string {
  if (typeof value !== 'string' || !/^#[0-9a-f]{6}$/i.test(value)) throw WireError.invalidArgument(location);
  return value.toUpperCase();
}
