import type { RawCell, RawColumn } from '../cells/Cells';
import { cellText } from '../cells/cellText';
import { saysNobody } from '../words/saysNobody';

/** Finds whose a row is that has a name and no id. */
export class MissingIds {
  /** The id of each name; undefined for a name under several ids. Made when it is first asked for. */
  private ids: Map<string, RawCell | undefined> | undefined;

  /**
   * @param excluded above 0 where a row is not read at all
   */
  constructor(
    private readonly key: RawColumn,
    private readonly name: RawColumn,
    private readonly excluded: Uint8Array,
  ) {}

  /** The only id under which the row's name stands elsewhere, else the name; undefined for a row without a name. */
  keyOf(row: number): RawCell | undefined {
    const name = cellText(this.name.cells[row]);
    if (name === '' || saysNobody(name)) return undefined;
    this.ids ??= this.idsByName();
    return this.ids.get(name) ?? name;
  }

  private idsByName(): Map<string, RawCell | undefined> {
    const ids = new Map<string, RawCell | undefined>();
    for (let row = 0; row < this.excluded.length; row++) {
      const id = cellText(this.key.cells[row]);
      if (this.excluded[row] !== 0 || id === '' || saysNobody(id)) continue;
      const name = cellText(this.name.cells[row]);
      if (!ids.has(name)) ids.set(name, id);
      else if (ids.get(name) !== id) ids.set(name, undefined);
    }
    return ids;
  }
}
