import { findSheets } from '../excel/findSheets';
import { readTemplate } from '../sheets/plans/readTemplate';
import { templateKeys, type TemplateFacts } from '../sheets/plans/templateProperties';

/** A sheet of the workbook that was made from a template. */
export interface FoundTemplate {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly isShown: boolean;
  readonly facts: TemplateFacts;
}

const { template, ...others } = templateKeys;

/** Every sheet that was made from a template, in the order of the sheets, whatever they are called. Two round trips. */
export async function findTemplates(): Promise<readonly FoundTemplate[]> {
  const sheets = await findSheets(template, Object.values(others));
  return sheets.flatMap(({ sheetId, sheetName, isShown, value, also }) => {
    const facts = readTemplate({ ...also, [template]: value });
    return facts ? [{ sheetId, sheetName, isShown, facts }] : [];
  });
}
