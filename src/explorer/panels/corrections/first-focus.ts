/** Gives the focus to an element of a dialog, whether the dialog is open already or is about to be. */
export function firstFocus(element: HTMLElement | null): void {
  if (!element) return;
  element.autofocus = true;
  element.focus();
}
