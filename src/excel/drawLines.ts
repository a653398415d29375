import type { Rectangle } from '../sheets/rangeAddress';

const colour = '#D0D7DE';

/** Thin lines around every cell of some areas. Only queues. */
export function drawLines(
  areas: readonly Rectangle[],
  each: (areas: readonly Rectangle[], dress: (format: Excel.RangeFormat) => void) => void,
): void {
  const draw = (
    some: readonly Rectangle[],
    edges: readonly Excel.BorderIndex[] | readonly `${Excel.BorderIndex}`[],
  ) => {
    each(some, ({ borders }) => {
      for (const edge of edges) borders.getItem(edge as Excel.BorderIndex).set({ style: 'Continuous', color: colour });
    });
  };
  draw(areas, ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight']);
  // A single row or column has no lines inside, and Excel may refuse to draw them.
  draw(
    areas.filter(({ rows }) => rows > 1),
    ['InsideHorizontal'],
  );
  draw(
    areas.filter(({ columns }) => columns > 1),
    ['InsideVertical'],
  );
}
