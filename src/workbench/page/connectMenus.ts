/** Closes a menu when something in it was chosen, another place was pressed or Escape was typed. */
export function connectMenus(): void {
  const menus = [...document.querySelectorAll<HTMLDetailsElement>('.menu')];
  const close = (except?: Node) => {
    for (const menu of menus) if (!except || !menu.contains(except)) menu.open = false;
  };
  document.addEventListener('pointerdown', ({ target }) => close(target as Node), true);
  window.addEventListener('blur', () => close()); // a press in the pane is not seen here
  for (const menu of menus) {
    menu.querySelector('.choices')?.addEventListener('click', () => close());
    menu.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape') return;
      close();
      menu.querySelector('summary')?.focus();
    });
  }
}
