import { BooleanNumber } from '@univerjs/core';
import { FunctionType } from '@univerjs/engine-formula';
import type { IFunctionInfo } from '@univerjs/engine-formula';
import type { EngineParameter } from './Engine';

/** What Univer's formula bar shows while the function is typed. */
export function functionInfo(
  functionName: string,
  description: string,
  parameters: readonly EngineParameter[],
): IFunctionInfo {
  const functionParameter = parameters.map(({ name, description: detail, isOptional }) => ({
    name,
    detail,
    example: '',
    require: isOptional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    repeat: BooleanNumber.FALSE,
  }));
  return { functionName, functionType: FunctionType.User, description, abstract: description, functionParameter };
}
