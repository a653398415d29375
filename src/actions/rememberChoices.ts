import { readRemembered } from '../core/intake/memory/readRemembered';
import { rememberMapping } from '../core/intake/memory/rememberMapping';
import { seenHeaders } from '../core/intake/memory/seenHeaders';
import { changeSetting } from '../excel/changeSetting';
import { HostError } from '../excel/HostError';
import { rememberedKey } from '../excel/rememberedKey';
import type { Analysis } from './Analysis';
import { mappedHeaders } from './mappedHeaders';

/**
 * Keeps in the workbook's settings what was chosen for columns of these headers, for the next time: also when a question is
 * still open or there is no result, because the columns have then been chosen all the same. A workbook that cannot be
 * changed, or a host that fails, spoils nothing: the choice is then not remembered.
 */
export async function rememberChoices({ chosen, mapping, treatments }: Analysis): Promise<void> {
  // Without headers nothing tells these columns from others.
  if (chosen.layout.headerRows === 0) return;
  const one = {
    sheetName: chosen.range.sheetName,
    layout: chosen.layout,
    headers: mappedHeaders(chosen.range, mapping),
    seen: seenHeaders(chosen.head.columns.map(({ header }) => header)),
    mapping,
    treatments,
  };
  try {
    await changeSetting(rememberedKey, (held) => rememberMapping(readRemembered(held), one));
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
  }
}
