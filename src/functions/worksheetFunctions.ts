import type { FunctionMetadata } from './FunctionMetadata';
import type { WorksheetFunction } from './hostGlobals';
import { profile, profileMetadata } from './profile';
import { score, scoreMetadata } from './score';
import { stability, stabilityMetadata } from './stability';
import { tier, tierMetadata } from './tier';

/** Every worksheet function with what Excel is told about it: add one here and it is described and associated. */
export const worksheetFunctions: readonly { readonly metadata: FunctionMetadata; readonly run: WorksheetFunction }[] = [
  { metadata: tierMetadata, run: tier },
  { metadata: profileMetadata, run: profile },
  { metadata: scoreMetadata, run: score },
  { metadata: stabilityMetadata, run: stability },
];
