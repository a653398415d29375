import { FormulaDependencyTreeType, FormulaDependencyTreeVirtual } from '@univerjs/engine-formula';

let isDone = false;

/**
 * A rule of a conditional format is a formula for each cell of its area. Univer counts the rows of these from the area's corner, but
 * takes them for rows of the sheet: a format that looks at Q15:Q40 passes for the contents of the sheet's first cells, on which others
 * may depend that Q15 depends on. Of such a circle some formulas were calculated before what they refer to. No formula refers to
 * a format, so none waits for one here.
 */
export function keepFormatsOutOfCells(): void {
  if (isDone) return;
  isDone = true;
  const { prototype } = FormulaDependencyTreeVirtual;
  const cells = prototype.toRTreeItem;
  prototype.toRTreeItem = function (this: FormulaDependencyTreeVirtual) {
    return this.type === FormulaDependencyTreeType.OTHER_FORMULA ? [] : cells.call(this);
  };
}
