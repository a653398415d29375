/** Whether this Excel has the members of a requirement set ("1.13"). The manifest asks for 1.9; what is newer is asked for here. */
export function supports(version: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}
