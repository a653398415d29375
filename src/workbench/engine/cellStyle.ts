import { BooleanNumber, HorizontalAlign, VerticalAlign, WrapStrategy } from '@univerjs/core';
import type { IBorderData, IStyleData, Nullable } from '@univerjs/core';
import { cellSides, lineKinds } from './CellFormat';
import type { CellBorders, CellFormat, CellSide } from './CellFormat';

const horizontals = { left: HorizontalAlign.LEFT, center: HorizontalAlign.CENTER, right: HorizontalAlign.RIGHT };
const sides: Readonly<Record<CellSide, 't' | 'b' | 'l' | 'r'>> = { top: 't', bottom: 'b', left: 'l', right: 'r' };
const verticals = { top: VerticalAlign.TOP, middle: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM };

/** Univer's style for the parts of a format that are given; null takes a part away, which Univer's types do not say. */
export function toStyle(format: CellFormat): IStyleData {
  const style: { [part in keyof IStyleData]: IStyleData[part] | null } = {};
  const { numberFormat, bold, italic, fontSize, fontName, fontColor, fill, wrap, horizontal, vertical } = format;
  if (numberFormat !== undefined)
    style.n = numberFormat === null || numberFormat === 'General' ? null : { pattern: numberFormat };
  if (bold !== undefined) style.bl = bold ? BooleanNumber.TRUE : null;
  if (italic !== undefined) style.it = italic ? BooleanNumber.TRUE : null;
  if (fontSize !== undefined) style.fs = fontSize;
  if (fontName !== undefined) style.ff = fontName;
  if (fontColor !== undefined) style.cl = fontColor === null ? null : { rgb: fontColor };
  if (fill !== undefined) style.bg = fill === null ? null : { rgb: fill };
  if (wrap !== undefined) style.tb = wrap ? WrapStrategy.WRAP : null;
  if (horizontal !== undefined) style.ht = horizontal === null ? null : horizontals[horizontal];
  if (vertical !== undefined) style.vt = vertical === null ? null : verticals[vertical];
  if (format.borders) style.bd = toBorderData(format.borders);
  return style as IStyleData;
}

/** The format a cell has of its own; parts that are as by default are absent. */
export function toFormat(style: Nullable<IStyleData>): CellFormat {
  if (!style) return {};
  return {
    ...(style.n?.pattern ? { numberFormat: style.n.pattern } : {}),
    ...(style.bl ? { bold: true } : {}),
    ...(style.it ? { italic: true } : {}),
    ...(style.fs ? { fontSize: style.fs } : {}),
    ...(style.ff ? { fontName: style.ff } : {}),
    ...(style.cl?.rgb ? { fontColor: toHex(style.cl.rgb) } : {}),
    ...(style.bg?.rgb ? { fill: toHex(style.bg.rgb) } : {}),
    ...(style.tb === WrapStrategy.WRAP ? { wrap: true } : {}),
    ...named('horizontal', horizontals, style.ht),
    ...named('vertical', verticals, style.vt),
    ...bordersOf(style.bd),
  };
}

/** Univer's types do not say that null takes a line away. */
function toBorderData(borders: CellBorders): IBorderData {
  const lines = Object.entries(borders).map(([side, line]) => [
    sides[side as CellSide],
    line && { s: lineKinds.indexOf(line.kind) + 1, cl: { rgb: line.colour } },
  ]);
  return Object.fromEntries(lines) as IBorderData;
}

function bordersOf(data: Nullable<IBorderData>): CellFormat {
  const lines = cellSides.flatMap((side) => {
    const line = data?.[sides[side]];
    const kind = line && lineKinds[line.s - 1];
    return kind ? [[side, { kind, colour: toHex(line.cl.rgb ?? '#000000') }] as const] : [];
  });
  return lines.length > 0 ? { borders: Object.fromEntries(lines) } : {};
}

function named(key: 'horizontal' | 'vertical', names: Record<string, number>, value: Nullable<number>): CellFormat {
  const found = Object.keys(names).find((name) => names[name] === value);
  return found === undefined ? {} : { [key]: found };
}

/**
 * A colour as Excel writes it; Univer keeps whatever it was given.
 * @example toHex('rgb(248,215,218)') // "#F8D7DA"
 */
export function toHex(colour: string): string {
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(colour);
  if (!parts) return colour.toUpperCase();
  return `#${parts
    .slice(1, 4)
    .map((part) => Number(part).toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase()}`;
}
