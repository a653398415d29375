import { Styles } from '@univerjs/core';

let isDone = false;

/**
 * Spares Univer a search: a look that it knows, but with its parts in another order, is compared with all looks of the workbook each
 * time a cell gets it. Here it is searched once, as long as the look that was found is there.
 */
export function quickenStyles(): void {
  if (isDone) return;
  isDone = true;
  const known = new WeakMap<Styles, Map<string, string>>();
  const { prototype } = Styles;
  const search = prototype.setValue;
  prototype.setValue = function (data) {
    if (!data) return search.call(this, data);
    const text = JSON.stringify(data);
    let ids = known.get(this);
    if (!ids) known.set(this, (ids = new Map()));
    const id = ids.get(text);
    if (id !== undefined && this.get(id)) return id;
    const found = search.call(this, data);
    if (found) ids.set(text, found);
    return found;
  };
}
