/** Gives the focus to what lies on the desk, where what had it is gone. */
export function focusIfLost(): void {
  if (document.activeElement !== null && document.activeElement !== document.body) return;
  const over = document.querySelector<HTMLElement>('.reader, .corrections-page');
  if (over) over.focus({ preventScroll: true });
  else focusDesk();
}

/** Gives the focus to the graph, or to the first name of the table where there is no picture. */
export function focusDesk(): void {
  document.querySelector<HTMLElement>('.canvas, .table-view a')?.focus({ preventScroll: true });
}
