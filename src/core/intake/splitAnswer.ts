/**
 * The answer to a question in parts: the option, by which words know it, and the currency that it names, `""` for any other.
 * @example splitAnswer('only:USD') // {"option":"only","currency":"USD"}
 */
export function splitAnswer(answer: string): { readonly option: string; readonly currency: string } {
  const [option = '', currency = ''] = answer.split(':');
  return { option, currency };
}
