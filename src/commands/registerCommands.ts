import { openSelection } from './openSelection';

/** Ties the ribbon's function buttons to their code; the names are those in manifest.xml. Call it once Office is ready. */
export function registerCommands(): void {
  Office.actions.associate('openSelection', openSelection);
}
