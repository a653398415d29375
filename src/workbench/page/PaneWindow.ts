/** A worksheet function as the add-in associated it; the last argument tells it about its call. */
export type AssociatedFunction = (...args: unknown[]) => unknown;

/** What office.js leaves in the pane's window, as far as the workbench looks at it. */
export interface PaneWindow extends Window {
  readonly Office?: { onReady(): Promise<unknown> };
  readonly CustomFunctions?: {
    readonly _association: { readonly mappings: Readonly<Record<string, AssociatedFunction>> };
  };
}
