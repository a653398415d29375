const narrowest = 280;
const widest = 800;
const step = 10;

/** Lets the divider between grid and pane be dragged, or moved with the arrow keys. */
export function connectDivider(main: HTMLElement, divider: HTMLElement, onWidth: (width: number) => void): void {
  const set = (width: number) => onWidth(Math.round(Math.min(widest, Math.max(narrowest, width))));
  divider.addEventListener('pointerdown', (event) => {
    divider.setPointerCapture(event.pointerId);
    main.dataset['dragging'] = '';
  });
  divider.addEventListener('pointermove', (event) => {
    if (divider.hasPointerCapture(event.pointerId)) set(main.getBoundingClientRect().right - event.clientX);
  });
  divider.addEventListener('lostpointercapture', () => delete main.dataset['dragging']);
  divider.addEventListener('keydown', (event) => {
    const wider = { ArrowLeft: step, ArrowRight: -step }[event.key];
    if (wider) set(main.getBoundingClientRect().right - divider.getBoundingClientRect().right + wider);
  });
}
