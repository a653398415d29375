import { Styles } from '@univerjs/core';
import type { IStyleData, Nullable } from '@univerjs/core';

/** Looks by their text, the parts in any order. */
const known = new WeakMap<Styles, Map<string, string>>();

let isDone = false;

/**
 * Spares Univer a search: a look that it does not know in this very order of its parts is compared with all looks of the workbook each
 * time a cell gets it. Here it is found by its text.
 */
export function quickenStyles(): void {
  if (isDone) return;
  isDone = true;
  const { prototype } = Styles;
  prototype.setValue = function (this: Styles, data: Nullable<IStyleData>) {
    if (!data) return undefined;
    const ids = idsOf(this);
    const text = JSON.stringify(data);
    const id = ids.get(text) ?? ids.get(inOrder(data));
    if (id !== undefined && this.get(id)) {
      ids.set(text, id);
      return id;
    }
    const added = this.add(data, text);
    ids.set(text, added);
    ids.set(inOrder(data), added);
    return added;
  };
}

function idsOf(styles: Styles): Map<string, string> {
  let ids = known.get(styles);
  if (!ids) {
    ids = new Map();
    known.set(styles, ids);
    for (const [id, data] of Object.entries(styles.toJSON())) if (data) ids.set(inOrder(data), id);
  }
  return ids;
}

function inOrder(data: IStyleData): string {
  return JSON.stringify(data, (_key, value: unknown) =>
    typeof value === 'object' && value !== null
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );
}
