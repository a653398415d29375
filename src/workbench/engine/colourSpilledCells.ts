import { InterceptorEffectEnum } from '@univerjs/core';
import type { IStyleData } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import { toValue } from './cellData';
import type { Area } from './Engine';
import { formatRulesOf } from './formatRules';
import type { UniverEngine } from './UniverEngine';

/** After Univer's own conditional formats, which do not look at cells that a formula elsewhere fills. */
const priority = 9;

/** Applies the text colour rules to spilled cells as they are drawn. */
export function colourSpilledCells({ store }: UniverEngine): () => void {
  const styles = store.workbook.getStyles();
  const intercepting = store.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: 'workbench-spilled-colours',
    effect: InterceptorEffectEnum.Style,
    priority,
    handler: (cell, { subUnitId, row, col }, next) => {
      const spilled = store.formulas.getArrayFormulaCellData()[store.unitId]?.[subUnitId]?.[row]?.[col];
      const value = spilled && toValue(spilled);
      if (typeof value !== 'string') return next(cell);
      const rule = formatRulesOf(store, subUnitId).find(
        (each) => each.kind === 'text' && each.text === value && each.areas.some((area) => contains(area, row, col)),
      );
      if (rule?.kind !== 'text') return next(cell);
      const own = typeof cell?.s === 'string' ? styles.get(cell.s) : cell?.s;
      const colours: IStyleData = {
        ...(rule.fill ? { bg: { rgb: rule.fill } } : {}),
        ...(rule.font ? { cl: { rgb: rule.font } } : {}),
      };
      return next({ ...cell, s: { ...own, ...colours } });
    },
  });
  return () => intercepting.dispose();
}

function contains({ row, column, rows, columns }: Area, cellRow: number, cellColumn: number): boolean {
  return cellRow >= row && cellRow < row + rows && cellColumn >= column && cellColumn < column + columns;
}
