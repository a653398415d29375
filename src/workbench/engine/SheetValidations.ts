import { DataValidationErrorStyle, DataValidationRenderMode, generateRandomId } from '@univerjs/core';
import type { DataValidationOperator, ISheetDataValidationRule } from '@univerjs/core';
import {
  AddDataValidationMutation,
  DataValidationModel,
  RemoveDataValidationMutation,
  UpdateDataValidationMutation,
  UpdateRuleType,
} from '@univerjs/data-validation';
import { toArea, toRange } from './areas';
import { AreaSet } from './AreaSet';
import { validationKinds, validationOperators } from './CellValidation';
import type { CellValidation, HeldValidation } from './CellValidation';
import type { Area } from './Engine';
import type { Store } from './Store';

const styles = {
  information: DataValidationErrorStyle.INFO,
  stop: DataValidationErrorStyle.STOP,
  warning: DataValidationErrorStyle.WARNING,
};

/** What the cells of a worksheet take, as Univer keeps it. No cell has two. */
export class SheetValidations {
  constructor(
    private readonly id: string,
    private readonly store: Store,
  ) {}

  get list(): readonly HeldValidation[] {
    return this.rules.map(toValidation);
  }

  /** Takes the place of what the cells took before. */
  put(validation: CellValidation): void {
    for (const area of validation.areas) this.clear(area);
    this.store.run(AddDataValidationMutation.id, this.id, { rule: toRule(validation) });
  }

  /** Cells of the area take anything again. */
  clear(area: Area): void {
    for (const rule of this.rules) {
      const left = new AreaSet();
      for (const range of rule.ranges) left.add(toArea(range));
      const before = cellCount(left.areas);
      left.remove(area);
      if (left.areas.length === 0) this.store.run(RemoveDataValidationMutation.id, this.id, { ruleId: rule.uid });
      else if (cellCount(left.areas) < before) {
        const payload = { type: UpdateRuleType.RANGE, payload: left.areas.map(toRange) };
        this.store.run(UpdateDataValidationMutation.id, this.id, { ruleId: rule.uid, payload });
      }
    }
  }

  clearAll(): void {
    const ruleId = this.rules.map(({ uid }) => uid);
    if (ruleId.length > 0) this.store.run(RemoveDataValidationMutation.id, this.id, { ruleId });
  }

  private get rules(): readonly ISheetDataValidationRule[] {
    const model = this.store.injector.get(DataValidationModel);
    return model.getRules(this.store.unitId, this.id) as ISheetDataValidationRule[];
  }
}

function cellCount(areas: readonly Area[]): number {
  return areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
}

function toRule(validation: CellValidation): ISheetDataValidationRule {
  const { alert, areas, formula1, formula2, hasDropDown = true, ignoresBlanks, kind, operator, prompt } = validation;
  return {
    uid: generateRandomId(8),
    ranges: areas.map(toRange),
    type: kind,
    allowBlank: ignoresBlanks,
    ...(operator ? { operator: operator as DataValidationOperator } : {}),
    ...(formula1 === undefined ? {} : { formula1: written(formula1) }),
    ...(formula2 === undefined ? {} : { formula2: written(formula2) }),
    ...(kind === 'list' ? { showDropDown: hasDropDown, renderMode: DataValidationRenderMode.ARROW } : {}),
    ...(alert
      ? {
          errorStyle: styles[alert.style],
          errorTitle: alert.title,
          error: alert.message,
          showErrorMessage: alert.isShown,
        }
      : {}),
    ...(prompt ? { promptTitle: prompt.title, prompt: prompt.message, showInputMessage: prompt.isShown } : {}),
  };
}

/** Univer takes a number for a number only without "=". */
function written(formula: string): string {
  return /^=-?[\d.]+$/.test(formula) ? formula.slice(1) : formula;
}

function toValidation(rule: ISheetDataValidationRule): HeldValidation {
  const kind = validationKinds.find((each) => each === rule.type) ?? 'any';
  const operator = validationOperators.find((each) => each === rule.operator);
  const formula = (text: string) => (kind === 'list' || text.startsWith('=') ? text : `=${text}`);
  const style = rule.errorStyle ?? DataValidationErrorStyle.STOP;
  const [alertStyle = 'stop'] = (['information', 'stop', 'warning'] as const).filter((each) => styles[each] === style);
  const hasAlert = rule.error !== undefined || rule.errorTitle !== undefined || rule.errorStyle !== undefined;
  return {
    id: rule.uid,
    areas: rule.ranges.map(toArea),
    kind,
    ...(operator ? { operator } : {}),
    ...(rule.formula1 === undefined ? {} : { formula1: formula(rule.formula1) }),
    ...(rule.formula2 === undefined ? {} : { formula2: formula(rule.formula2) }),
    ignoresBlanks: rule.allowBlank !== false,
    ...(kind === 'list' ? { hasDropDown: rule.showDropDown !== false } : {}),
    ...(hasAlert
      ? {
          alert: {
            style: alertStyle,
            title: rule.errorTitle ?? '',
            message: rule.error ?? '',
            isShown: rule.showErrorMessage !== false,
          },
        }
      : {}),
    ...(rule.prompt !== undefined || rule.promptTitle !== undefined
      ? {
          prompt: {
            title: rule.promptTitle ?? '',
            message: rule.prompt ?? '',
            isShown: rule.showInputMessage !== false,
          },
        }
      : {}),
  };
}
