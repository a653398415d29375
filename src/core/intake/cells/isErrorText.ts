/** Everything Excel shows in a cell that holds an error value. */
const errorTexts: ReadonlySet<string> = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
  '#SPILL!',
  '#CALC!',
  '#BUSY!',
  '#BLOCKED!',
  '#CONNECT!',
  '#EXTERNAL!',
  '#FIELD!',
  '#PYTHON!',
  '#TIMEOUT!',
  '#UNKNOWN!',
]);

/**
 * Whether a cell's text is an error value. The list is closed, so that a customer called "#1 Shop" stays a customer.
 * @example isErrorText('#N/A') // true
 */
export function isErrorText(text: string): boolean {
  return text.charCodeAt(0) === 35 && errorTexts.has(text.trim());
}
