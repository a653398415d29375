/** The parts of functions.json that the workbench goes by. */
export interface FunctionMetadataFile {
  readonly functions: readonly DescribedFunction[];
}

export interface DescribedFunction {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly DescribedParameter[];
}

export interface DescribedParameter {
  readonly name: string;
  readonly description: string;
  readonly dimensionality?: 'matrix' | 'scalar';
  readonly optional?: boolean;
}
