import {
  BaseFunction,
  ArrayValueObject,
  BooleanValueObject,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import type {
  BaseReferenceObject,
  BaseValueObject,
  FunctionVariantType,
  IFunctionNames,
} from '@univerjs/engine-formula';
import { toValue } from './cellData';
import type { CellPlace, EngineFunction, EngineValue } from './Engine';
import { errorTexts } from './errorTexts';

type ErrorText = Parameters<typeof ErrorValueObject.create>[0];

/**
 * One of our worksheet functions as Univer runs it. Univer's own way of registering a function turns blanks into 0 and
 * lets a throw abort the whole calculation; here every argument keeps its kind and a throw becomes #VALUE! in that cell.
 */
export class WorksheetFunction extends BaseFunction {
  override needsReferenceObject = true;

  constructor(
    name: string,
    private readonly run: EngineFunction,
    private readonly around: (place: CellPlace, calculate: () => EngineValue[][]) => EngineValue[][],
  ) {
    super(name as IFunctionNames);
  }

  override calculate(...variants: FunctionVariantType[]): BaseValueObject {
    const place = { sheetId: this.subUnitId ?? '', row: this.row, column: this.column };
    try {
      return toResult(this.around(place, () => this.run(...variants.map(toArgument))));
    } catch {
      return ErrorValueObject.create('#VALUE!' as ErrorText);
    }
  }
}

function toArgument(variant: FunctionVariantType): EngineValue[][] | null {
  if (variant.isReferenceObject()) return referenceValues(variant as BaseReferenceObject);
  if (variant.isArray()) return arrayValues(variant as ArrayValueObject);
  const value = variant as BaseValueObject;
  return value.isNull() ? null : [[plainValue(value)]];
}

function referenceValues(reference: BaseReferenceObject): EngineValue[][] {
  const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
  const rows: EngineValue[][] = [];
  for (let row = startRow; row <= endRow; row++) {
    const line: EngineValue[] = [];
    for (let column = startColumn; column <= endColumn; column++)
      line.push(toValue(reference.getCellData(row, column)));
    rows.push(line);
  }
  return rows;
}

function arrayValues(array: ArrayValueObject): EngineValue[][] {
  return array.getArrayValue().map((line) => Array.from(line, (each) => (each ? plainValue(each) : null)));
}

function plainValue(value: BaseValueObject): EngineValue {
  if (value.isNull()) return null;
  if (value.isError()) return (value as ErrorValueObject).getErrorType();
  if (value.isBoolean() || value.isNumber() || value.isString()) return value.getValue() as EngineValue;
  return '#VALUE!';
}

/** A single cell is a scalar, which other functions and operators take without spilling. */
function toResult(values: EngineValue[][]): BaseValueObject {
  const columnCount = values[0]?.length ?? 0;
  if (columnCount === 0) return ErrorValueObject.create('#VALUE!' as ErrorText);
  if (values.length === 1 && columnCount === 1) return toValueObject(values[0]![0]!);
  return ArrayValueObject.create({
    calculateValueList: values.map((line) => line.map(toValueObject)),
    rowCount: values.length,
    columnCount,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

function toValueObject(value: EngineValue): BaseValueObject {
  if (typeof value === 'number') return NumberValueObject.create(value);
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  if (value === null) return StringValueObject.create('');
  return errorTexts.has(value) ? ErrorValueObject.create(value as ErrorText) : StringValueObject.create(value);
}
