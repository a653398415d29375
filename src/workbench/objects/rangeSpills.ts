import type { Arguments } from '../bridge/Arguments';
import { WireError } from '../bridge/WireError';
import type { Method, Scalar, WireObject } from '../bridge/WireObject';
import { notFound } from './notFound';
import { intersect } from './Place';
import type { Place } from './Place';
import { spillOf } from './spillOf';

const since = '1.12';

/** True when every cell belongs to a spill, false when none does, null when some do. */
export const hasSpill: Scalar<Place> = {
  since,
  read: async (place) => {
    await place.book.engine.calculated();
    const { spills } = place.sheet;
    const parts = spills.map((spill) => intersect(spill, place.area));
    const inside = parts.reduce((sum, part) => sum + (part ? part.rows * part.columns : 0), 0);
    if (inside === 0) return false;
    return inside === place.cellCount ? true : null;
  },
};

/** Methods of Range that lead from a formula to the cells it fills, and back. */
export const rangeSpills: Readonly<Record<string, Method<Place>>> = {
  getSpillParent: {
    since,
    call: async (place, args) => {
      oneCell(place, args);
      return (await spillParent(place, args)) ?? notFound(args.location);
    },
  },
  getSpillParentOrNullObject: { since, call: spillParent },
  getSpillingToRange: {
    since,
    call: async (place, args) => (await spillingTo(place, args)) ?? notFound(args.location),
  },
  getSpillingToRangeOrNullObject: { since, call: spillingTo },
};

async function spillParent(place: Place, args: Arguments): Promise<WireObject | null> {
  if (place.cellCount !== 1) return null;
  await place.book.engine.calculated();
  const { sheet } = place;
  const around = sheet.spills.find((each) => intersect(each, place.area));
  const spill = around && spillOf(sheet, around.row, around.column);
  return spill ? place.at({ ...spill, rows: 1, columns: 1 }, args.location).wire : null;
}

async function spillingTo(place: Place, args: Arguments): Promise<WireObject | null> {
  oneCell(place, args);
  await place.book.engine.calculated();
  const spill = spillOf(place.sheet, place.area.row, place.area.column);
  return spill && place.at(spill, args.location).wire;
}

function oneCell({ cellCount }: Place, { location }: Arguments): void {
  if (cellCount !== 1) throw WireError.invalidArgument(location);
}
