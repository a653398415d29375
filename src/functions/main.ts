import { associate } from './hostGlobals';
import { worksheetFunctions } from './worksheetFunctions';

for (const { metadata, run } of worksheetFunctions) associate(metadata.id, run);
