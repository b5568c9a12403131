import type { CardId } from '../../../decks/model/id.ts'
import { useKeys } from '../../parts/use-keys.ts'

export interface LibraryKeys {
  shown: readonly CardId[]
  chosen: CardId | null
  choose: (card: CardId) => void
  /** Shows the chosen card where the window is too narrow for both. */
  open: () => void
  search: () => void
  write: () => void
  close: () => void
  /** Selects the chosen card, or takes it out. */
  select: () => void
  selectAll: () => void
  replace: () => void
}

/** The keys of the list: J and K, or the arrows, move; Enter opens; / searches; N writes; X selects; Escape leaves a field or closes the card. */
export function useLibraryKeys({ shown, chosen, choose, open, search, write, close, select, selectAll, replace }: LibraryKeys): void {
  const move = (steps: number) => () => {
    const at = chosen === null ? -1 : shown.indexOf(chosen)
    const next = shown[at < 0 ? (steps > 0 ? 0 : shown.length - 1) : Math.min(Math.max(at + steps, 0), shown.length - 1)]
    if (next !== undefined) choose(next)
    focusList()
  }
  const leave = (event: KeyboardEvent) => {
    if (event.target instanceof HTMLElement && event.target.matches('input, textarea, select')) event.target.blur()
    else close()
  }
  useKeys({ 'library.search': search, 'library.new': write, 'library.select': () => { select(); focusList() }, 'library.selectAll': selectAll, 'library.replace': replace, 'library.next': move(1), 'library.previous': move(-1), ArrowDown: move(1), ArrowUp: move(-1), PageDown: move(10), PageUp: move(-10), Home: move(-Infinity), End: move(Infinity), Enter: open, Escape: leave })
}

/** Where nothing has the focus the list takes it, so that a reader of the screen is told which card is chosen. */
export function focusList(): void {
  const { activeElement } = document
  if (activeElement === document.body || activeElement?.tagName === 'MAIN') document.querySelector<HTMLElement>('[role="grid"]')?.focus({ preventScroll: true })
}
