import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { validateXML } from 'xmllint-wasm';

const schema = 'OfficeAppManifestV1_1.xsd';

/**
 * The folder with Microsoft's XSD files: XSD_DIR, else `../shared/xsd` beside the repository; undefined when there is none.
 * Throws when XSD_DIR is set and holds no schema, rather than check nothing in silence.
 */
export function findSchemaFolder(): string | undefined {
  const holdsSchema = (folder: string) => existsSync(path.join(folder, schema));
  const chosen = process.env['XSD_DIR'];
  if (chosen) {
    if (holdsSchema(chosen)) return chosen;
    throw new Error(`XSD_DIR is ${chosen}, and there is no ${schema} in it. Correct it or unset it.`);
  }
  const beside = path.resolve(__dirname, '../../../shared/xsd');
  return holdsSchema(beside) ? beside : undefined;
}

/** The faults that Microsoft's own schema finds in a manifest. */
export async function validateWithSchema(xml: string, folder: string): Promise<string[]> {
  const read = (fileName: string) => ({ fileName, contents: readFileSync(path.join(folder, fileName), 'utf8') });
  const others = readdirSync(folder).filter((file) => file.endsWith('.xsd') && file !== schema);
  const result = await validateXML({
    xml: [{ fileName: 'manifest.xml', contents: xml }],
    schema: [read(schema)],
    preload: others.map(read),
  });
  return result.errors.map((error) => error.message);
}
