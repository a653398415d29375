/** What a browser has and jsdom lacks: the pane asks for these, and an empty answer is a true one where nothing is laid out. */
export function addBrowserParts(): void {
  window.ResizeObserver ??= class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  };
  window.scrollTo = () => undefined;
  HTMLCanvasElement.prototype.getContext = () => null;
  // The chart draws only into a place that has a size.
  Object.defineProperty(HTMLElement.prototype, 'clientWidth', { configurable: true, get: () => 320 });
  Object.defineProperty(HTMLElement.prototype, 'clientHeight', { configurable: true, get: () => 200 });
  // The tests wait for what they expect to see; React need not ask for act() around every load.
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
}
