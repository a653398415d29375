import type { Words } from './Words';

/**
 * Management measures as one line each, such as "Visits: Weekly visit". The levels go from 1 to 5 by the kind of measure, as
 * `core/plan/measureLevels` gives them.
 */
export function measureLines(levels: Readonly<Record<string, number>>, words: Words): string[] {
  return Object.entries(levels).map(([kind, level]) =>
    words('measure.line', { name: words(`measure.${kind}.name`), text: words(`measure.${kind}.${level}`) }),
  );
}
