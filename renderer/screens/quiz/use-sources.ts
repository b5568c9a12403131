import { useState } from 'react'
import type { CardId } from '../../../decks/model/id.ts'
import type { CitationView } from '../../store/store.ts'
import { useCitations } from '../../store/use-citations.ts'

/** The places in which the card of a question stands, and the one that the pane shows. */
export interface SourceControls {
  /** Undefined until first read; empty for a card without a source, or one that is not in the collection. */
  readonly sources: readonly CitationView[] | undefined
  readonly shown: CitationView | undefined
  readonly whole: boolean
  readonly toggle: (place?: number) => void
  readonly setWhole: (whole: boolean) => void
  readonly close: () => void
  /** Undefined when there is no other. */
  readonly showNext: (() => void) | undefined
}

/** The sources of a card; the pane is closed at first, and as long as the question is not answered (`open` false). */
export function useSources(card: CardId, open: boolean): SourceControls {
  const sources = useCitations(card)
  const [pane, setPane] = useState<{ readonly place: number; readonly whole: boolean } | null>(null)
  const shown = open && pane !== null ? sources?.[pane.place] : undefined
  const place = pane?.place ?? 0
  return {
    sources,
    shown,
    whole: pane?.whole ?? false,
    toggle: (wanted = 0) => setPane(shown && place === wanted ? null : { place: wanted, whole: false }),
    setWhole: (whole) => setPane({ place, whole }),
    close: () => setPane(null),
    showNext: (sources?.length ?? 0) > 1 ? () => setPane({ place: (place + 1) % (sources?.length ?? 1), whole: pane?.whole ?? false }) : undefined,
  }
}
