/**
 * A text as HTML shows it letter for letter.
 * @example escapeHtml('a<b') // "a&#60;b"
 */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
