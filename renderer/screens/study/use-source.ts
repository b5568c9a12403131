import { useState } from 'react'
import type { CardId } from '../../../decks/model/id.ts'
import type { CitationView } from '../../store/store.ts'
import { useCitations } from '../../store/use-citations.ts'

/** The sources of a card, and the one in the pane. */
export interface SourceControls {
  readonly sources: readonly CitationView[]
  /** The one on show, or undefined. */
  readonly shown: CitationView | undefined
  /** True when the whole article is shown and not only the passage. */
  readonly whole: boolean
  readonly setWhole: (whole: boolean) => void
  /** Shows the source at that place, or takes it away when it is on show. */
  readonly toggle: (place: number) => void
  readonly close: () => void
  readonly toggleWhole: () => void
  /** Shows the next one; undefined when there is no other. */
  readonly showNext: (() => void) | undefined
}

/** The sources of a card. None is shown before the answer is `open`. */
export function useSource(card: CardId, open: boolean): SourceControls {
  const sources = useCitations(card) ?? []
  const [source, setSource] = useState<{ place: number; whole: boolean } | null>(null)
  const shown = open && source !== null ? sources[source.place] : undefined
  const place = source?.place ?? 0
  return {
    sources,
    shown,
    whole: source?.whole ?? false,
    setWhole: (whole) => setSource({ place, whole }),
    toggle: (wanted) => setSource(shown && place === wanted && !source?.whole ? null : { place: wanted, whole: false }),
    close: () => setSource(null),
    toggleWhole: () => setSource({ place, whole: shown === undefined || !source?.whole }),
    showNext: sources.length > 1 ? () => setSource({ place: ((source?.place ?? -1) + 1) % sources.length, whole: source?.whole ?? false }) : undefined,
  }
}
