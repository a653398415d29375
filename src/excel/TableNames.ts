import { freeName } from './freeName';
import { readsAsAddress } from './readsAsAddress';

/** Gives tables their final names while sheets are made, for formulas of the same sheets to refer to. */
export class TableNames {
  private readonly taken: string[];
  private readonly promised = new Set<string>();

  /** @param taken names of tables and cells that the workbook has */
  constructor(taken: readonly string[]) {
    this.taken = [...taken];
  }

  /** The final name of a table that one of the new sheets is going to have; from now on it is taken. */
  promise(wanted: string): string {
    const name = this.free(wanted);
    this.promised.add(name);
    return name;
  }

  /** The final name of a table of a spec: the one that was promised, or a free one. */
  nameOf(inSpec: string): string {
    return this.promised.delete(inSpec) ? inSpec : this.free(inSpec);
  }

  private free(wanted: string): string {
    const name = freeName(wanted, this.taken, numbered);
    this.taken.push(name);
    return name;
  }
}

/** "AbcRoll2"; of a short name, which would read as a cell's address so, "AbcTable2". */
function numbered(name: string, copy: number): string {
  const next = `${name}${copy}`;
  return readsAsAddress(next) ? `${name}Table${copy}` : next;
}
