import type { FormSheet } from './FormSheet';

/** The title of a block, with a free row above unless it stands first on its page. */
export function blockTitle(form: FormSheet, title: string, { beginsPage = false } = {}): void {
  form.row += 1;
  form.blockRows.push(form.row);
  if (beginsPage) form.breaksBefore.push(form.row);
  form.put(form.row, 0, [[title]], { style: 'heading' });
  form.row += 1;
}
