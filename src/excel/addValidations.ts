import type { Accepted, SheetSpec, ValidationSpec } from '../sheets/SheetSpec';
import { areaAddresses } from './areaAddresses';
import { joinRectangles } from './joinRectangles';

/** Anything else is warned of, not refused: what a user means to put there he may. Cells that take the same get it at once. Only queues. */
export function addValidations(sheet: Excel.Worksheet, { validations = [] }: SheetSpec): void {
  const groups = new Map<string, ValidationSpec[]>();
  for (const each of validations) {
    const { accepts, title, message } = each;
    const key = JSON.stringify([accepts, title, message]);
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  for (const group of groups.values()) {
    const { accepts, title, message } = group[0]!;
    for (const address of areaAddresses(joinRectangles(group.map(({ area }) => area)))) {
      const { dataValidation } = sheet.getRanges(address);
      dataValidation.rule = ruleOf(accepts);
      dataValidation.errorAlert = { showAlert: true, style: 'Warning', title, message };
    }
  }
}

function ruleOf(accepts: Accepted): Excel.DataValidationRule {
  switch (accepts.kind) {
    case 'list':
      return { list: { inCellDropDown: true, source: accepts.items.join(',') } };
    case 'listRange':
      return { list: { inCellDropDown: true, source: accepts.formula } };
    case 'date':
      return { date: { operator: 'GreaterThanOrEqualTo', formula1: '2000-01-01' } };
    case 'share':
      return { decimal: { operator: 'Between', formula1: 0, formula2: 1 } };
    case 'whole':
      return { wholeNumber: { operator: 'Between', formula1: accepts.from, formula2: accepts.to } };
    default:
      return accepts satisfies never;
  }
}
