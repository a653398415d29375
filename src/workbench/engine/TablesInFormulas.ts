import { ICommandService } from '@univerjs/core';
import type { IDisposable } from '@univerjs/core';
import { IFormulaDependencyGenerator, RemoveSuperTableMutation, SetSuperTableMutation } from '@univerjs/engine-formula';
import type { Store } from './Store';

/** A formula that Univer is about to calculate. */
interface Tree {
  formula: string;
  readonly isVirtual?: boolean;
}

interface Generator {
  _createFDtree(...place: unknown[]): Tree;
  _registerOtherFormulas(formulas: unknown, keys: unknown, trees: Tree[]): void;
}

/** Texts, quoted sheet names, columns of tables, and words that may be tables: not functions, not sheets, not parts of addresses. */
const pieces =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]|(?<![\p{L}\p{N}_.$])[\p{L}_\\][\p{L}\p{N}_.\\]*(?![\p{L}\p{N}_.\\$!]|\s*\()/gu;
/** A letter that nobody has on a keyboard. */
const underscore = '\uE000';

/**
 * Univer reads no table in a formula whose name has an underscore, and says #NAME?. Behind the scenes such tables have another letter
 * there, and formulas are calculated with it; what is in the cells stays.
 */
export class TablesInFormulas {
  /** Of the tables with underscores, in small letters: the names that Univer knows them by. */
  private readonly spelled = new Map<string, string>();
  private readonly stop: IDisposable;

  constructor({ injector }: Store) {
    this.stop = injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
      if (id !== SetSuperTableMutation.id && id !== RemoveSuperTableMutation.id) return;
      const named = params as { tableName: string };
      if (!named.tableName.includes('_')) return;
      const key = named.tableName.toLowerCase();
      named.tableName = named.tableName.replaceAll('_', underscore);
      if (id === SetSuperTableMutation.id) this.spelled.set(key, named.tableName);
      else this.spelled.delete(key);
    });
    this.spellIn(injector.get(IFormulaDependencyGenerator) as unknown as Generator);
  }

  dispose(): void {
    this.stop.dispose();
  }

  private spellIn(generator: Generator): void {
    const create = generator._createFDtree.bind(generator);
    generator._createFDtree = (...place) => this.spell(create(...place));
    const register = generator._registerOtherFormulas.bind(generator);
    generator._registerOtherFormulas = (formulas, keys, trees) => {
      const before = trees.length;
      register(formulas, keys, trees);
      for (const tree of trees.slice(before)) if (!tree.isVirtual) this.spell(tree);
    };
  }

  private spell(tree: Tree): Tree {
    if (this.spelled.size === 0 || !tree.formula.includes('_')) return tree;
    tree.formula = tree.formula.replace(pieces, (piece) => this.spelled.get(piece.toLowerCase()) ?? piece);
    return tree;
  }
}
