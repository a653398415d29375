import { headerWords } from '../words/headerWords';

const oneTerms: ReadonlySet<string> = new Set([...headerWords.id, ...headerWords.name]);

/** Whether a header is "Code" or "Name" and does not say whose. */
export function isOneTerm(header: string): boolean {
  return oneTerms.has(header.trim());
}
