import { stabilityWords } from './stabilityWords';

type Verdict = keyof (typeof stabilityWords)['en-US'];

/** Made once: a record may ask for a hundred thousand cells. */
const verdictOf = new Map<string, Verdict>(
  Object.values(stabilityWords).flatMap((words) =>
    (Object.entries(words) as [Verdict, string][]).flatMap(([verdict, word]): [string, Verdict][] => [
      [verdict.toLowerCase(), verdict],
      [word.toLowerCase(), verdict],
    ]),
  ),
);

/**
 * A stability by its word in either language or by its code; case and outer spaces do not matter. undefined for other texts.
 * @example stabilityOf(' 波动 ') // "wavering"
 */
export function stabilityOf(text: string): Verdict | undefined {
  return verdictOf.get(text.trim().toLowerCase());
}
