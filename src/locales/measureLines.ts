import type { Words } from './Words';

/**
 * Management measures as one line each, such as "Visits: Weekly visit", by the kind of measure as `core/plan/measuresFor` gives
 * them: a level from 1 to 5, which has its words here, or somebody's own text. A blank text is no line.
 */
export function measureLines(measures: Readonly<Record<string, string | number>>, words: Words): string[] {
  return Object.entries(measures).flatMap(([kind, measure]) => {
    const text = typeof measure === 'string' ? measure.trim() : words(`measure.${kind}.${measure}`);
    return text === '' ? [] : [words('measure.line', { name: words(`measure.${kind}.name`), text })];
  });
}
