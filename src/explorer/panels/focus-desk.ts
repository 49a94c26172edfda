/** Gives the focus to the graph, or to the first name of the table where there is no picture. */
export function focusDesk(): void {
  document.querySelector<HTMLElement>('.canvas, .table-view a')?.focus({ preventScroll: true });
}
