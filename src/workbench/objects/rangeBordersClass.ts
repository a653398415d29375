import { WireError } from '../bridge/WireError';
import { WireObject } from '../bridge/WireObject';
import type { ObjectClass, Scalar } from '../bridge/WireObject';
import type { BorderLine } from '../engine/CellFormat';
import { borderEdges, isBorderEdge } from './borderEdges';
import type { BorderEdge } from './borderEdges';
import { drawBorder, drawnBorder } from './drawBorder';
import { notFound } from './notFound';
import type { Places } from './Places';
import { readColor } from './readColor';

/** An edge of ranges, or the lines inside them. */
interface Border {
  readonly places: Places;
  readonly edge: BorderEdge;
}

type Kind = BorderLine['kind'];

/** Excel's style and weight of each kind of line; the first of a style is what it is without a weight. */
const kinds: readonly (readonly [Kind, string, string])[] = [
  ['thin', 'Continuous', 'Thin'],
  ['hair', 'Continuous', 'Hairline'],
  ['medium', 'Continuous', 'Medium'],
  ['thick', 'Continuous', 'Thick'],
  ['dashed', 'Dash', 'Thin'],
  ['mediumDashed', 'Dash', 'Medium'],
  ['dashDot', 'DashDot', 'Thin'],
  ['mediumDashDot', 'DashDot', 'Medium'],
  ['dashDotDot', 'DashDotDot', 'Thin'],
  ['mediumDashDotDot', 'DashDotDot', 'Medium'],
  ['dotted', 'Dot', 'Thin'],
  ['double', 'Double', 'Thick'],
  ['slantDashDot', 'SlantDashDot', 'Medium'],
];
const weights: ReadonlySet<unknown> = new Set(['Hairline', 'Thin', 'Medium', 'Thick']);
const usual: BorderLine = { kind: 'thin', colour: '#000000' };

const rangeBorderClass: ObjectClass<Border> = {
  name: 'RangeBorder',
  id: ({ edge }) => edge,
  scalars: {
    color: property(
      'color',
      ({ colour }) => colour,
      (value, line) => ({ ...line, colour: readColor(value, 'RangeBorder.color') }),
    ),
    sideIndex: { read: ({ edge }) => edge },
    style: property(
      'style',
      ({ kind }) => kinds.find(([each]) => each === kind)?.[1],
      (value, line) => {
        if (value === 'None') return null;
        const [, , weight] = kinds.find(([each]) => each === line.kind)!;
        return withKind(line, value, weight, 'RangeBorder.style');
      },
    ),
    weight: property(
      'weight',
      ({ kind }) => kinds.find(([each]) => each === kind)?.[2],
      (value, line) => {
        if (!weights.has(value)) throw WireError.invalidArgument('RangeBorder.weight');
        const [, style] = kinds.find(([each]) => each === line.kind)!;
        return withKind(line, style, value, 'RangeBorder.weight');
      },
    ),
  },
};

/** The lines around cells and between them. */
export const rangeBordersClass: ObjectClass<Places> = {
  name: 'RangeBorderCollection',
  scalars: { count: { read: () => borderEdges.length } },
  items: (places) => borderEdges.map((edge) => WireObject.of(rangeBorderClass, { places, edge })),
  methods: {
    getItem: {
      call: (places, args) => {
        const edge = args.text(0);
        if (/^Diagonal(Down|Up)$/.test(edge)) throw WireError.apiNotFound(`${args.location}("${edge}")`);
        if (!isBorderEdge(edge)) throw WireError.invalidArgument(args.location);
        return WireObject.of(rangeBorderClass, { places, edge });
      },
    },
    getItemAt: {
      call: (places, args) => {
        const edge = borderEdges[args.integer(0)] ?? notFound(args.location);
        return WireObject.of(rangeBorderClass, { places, edge });
      },
    },
  },
};

/** A style or weight that no line has with the other takes the first line of its style. */
function withKind(line: BorderLine, style: unknown, weight: unknown, location: string): BorderLine {
  const ofStyle = kinds.filter(([, each]) => each === style);
  const [kind] = ofStyle.find(([, , each]) => each === weight) ?? ofStyle[0] ?? [];
  if (!kind) throw WireError.invalidArgument(location);
  return { ...line, kind };
}

function property(
  name: 'color' | 'style' | 'weight',
  of: (line: BorderLine) => unknown,
  change: (value: unknown, line: BorderLine) => BorderLine | null,
): Scalar<Border> {
  return {
    read: ({ edge, places }) => {
      const line = drawnBorder(places, edge);
      if (line === undefined) return null;
      return line === null && name === 'style' ? 'None' : of(line ?? usual);
    },
    write: ({ edge, places }, value) => {
      const line = change(value, drawnBorder(places, edge) ?? usual);
      drawBorder(places, edge, line, `RangeBorder.${name}`);
    },
  };
}
