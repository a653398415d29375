import { CellValueType, InterceptorEffectEnum, numfmt } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import { daysBefore1904 } from './serialOfMoment';
import type { UniverEngine } from './UniverEngine';

/** Before Univer's own number formats, which count from 1900 only. */
const priority = 11;

/** Draws the dates of a workbook that counts from 1904 as they are meant; what is stored stays. */
export function draw1904Dates({ store }: UniverEngine): () => void {
  const styles = store.workbook.getStyles();
  const intercepting = store.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: 'workbench-1904-dates',
    effect: InterceptorEffectEnum.Value,
    priority,
    handler: (cell, _location, next) => {
      if (!store.is1904 || cell?.t !== CellValueType.NUMBER) return next(cell);
      const pattern = styles.getStyleByCell(cell)?.n?.pattern;
      if (!pattern || !numfmt.isDateFormat(pattern)) return next(cell);
      return next({ ...cell, v: Number(cell.v) + daysBefore1904 });
    },
  });
  return () => intercepting.dispose();
}
