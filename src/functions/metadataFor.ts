import { createFunctionWords } from '../locales/createFunctionWords';
import { languageOf } from '../locales/Language';
import { helpFile } from './helpFile';
import { worksheetFunctions } from './worksheetFunctions';

/** The file Excel reads to know the functions. */
export interface FunctionsFile {
  /** Error cells arrive as values, so that a message can name them. */
  readonly allowErrorForDataTypeAny: true;
  /** Rich cells arrive as their plain value. */
  readonly allowCustomDataForDataTypeAny: false;
  readonly functions: readonly DescribedFunction[];
}

interface DescribedFunction {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly result: { readonly type: 'any'; readonly dimensionality: 'matrix' };
  readonly parameters: readonly DescribedParameter[];
}

interface DescribedParameter {
  readonly name: string;
  readonly description: string;
  readonly type: 'any' | 'string';
  readonly dimensionality: 'matrix' | 'scalar';
  readonly optional?: true;
}

/**
 * functions.json in one language, for a site such as "https://localhost:3000". Names are never translated, or formulas
 * would break between colleagues; everything a person reads is.
 */
export function metadataFor(displayLanguage: string, site: string): FunctionsFile {
  const language = languageOf(displayLanguage);
  const words = createFunctionWords(language);
  return {
    allowErrorForDataTypeAny: true,
    allowCustomDataForDataTypeAny: false,
    functions: worksheetFunctions.map(({ metadata }) => ({
      id: metadata.id,
      name: metadata.id,
      description: words(`functions.${metadata.words}.description`),
      helpUrl: `${site}/${helpFile(language)}#${metadata.words}`,
      result: { type: 'any', dimensionality: 'matrix' },
      parameters: metadata.parameters.map(({ id, kind, optional }) => ({
        name: words(`functions.names.${id}`),
        description: words(`functions.${metadata.words}.parameters.${id}`),
        type: kind === 'text' ? 'string' : 'any',
        dimensionality: kind === 'range' ? 'matrix' : 'scalar',
        ...(optional ? { optional } : {}),
      })),
    })),
  };
}
