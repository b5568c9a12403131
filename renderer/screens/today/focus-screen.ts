/** Gives the focus to the screen when the button that had it goes away with what it did: else Tab would start at the top. */
export function focusScreen(): void {
  document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true })
}
