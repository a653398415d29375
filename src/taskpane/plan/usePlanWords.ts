import { createPlanWords } from '../../locales/createPlanWords';
import type { Words } from '../../locales/Words';
import { useSpeech } from '../display/useSpeech';

/** The words of plans in the display language; those of this screen are under `pane`. */
export function usePlanWords(): Words {
  return createPlanWords(useSpeech().language);
}
