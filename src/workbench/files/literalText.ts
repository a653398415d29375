import type { EngineValue } from '../engine/Engine';
import { errorTexts } from '../engine/errorTexts';

/**
 * Text as it has to be written so that it stays text.
 * @example literalText('=1+1') // "'=1+1"
 */
export function literalText(text: string): EngineValue {
  return /^[=']/.test(text) || errorTexts.has(text) ? `'${text}` : text;
}
