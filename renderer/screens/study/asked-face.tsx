import { lazy, Suspense, useState, type ReactNode, type RefObject } from 'react'
import { CardBlank } from '../../parts/card-face-blank.tsx'
import { CardFace } from '../../parts/card-face.tsx'
import { useNoteTypes } from '../../store/use-note-types.ts'
import type { CardView } from '../../store/store.ts'

// What shows cards of others is large, and most readers meet plain cards first.
const RichFace = lazy(() => import('./rich-face.tsx').then((module) => ({ default: module.RichFace })))

export interface AskedFaceProps {
  view: CardView
  open: boolean
  hint: string | undefined
  plays: boolean
  onTyped: (expected: string) => void
  aid: ReactNode
  verdict: ReactNode
  children?: ReactNode
  questionRef: RefObject<HTMLParagraphElement | null>
  answerRef: RefObject<HTMLDivElement | null>
}

/** The face of a card: plain text, or as its note type shows it. A card whose note type is lost shows its texts. */
export function AskedFace({ view, plays, onTyped, children, ...face }: AskedFaceProps) {
  const types = useNoteTypes()
  const { card, note } = view
  const { content } = note
  const plain = <CardFace card={card} note={note} hasSource={note.citations.length > 0} {...face}>{children}</CardFace>
  // A card begins as one kind of face and stays it while it is on show.
  const [rich] = useState(content !== undefined)
  if (content === undefined || !rich) return plain
  if (types === undefined) return <CardBlank />
  const noteType = types.find(({ id }) => id === content.type)
  if (noteType === undefined) return plain
  return (
    <Suspense fallback={<CardBlank />}>
      <RichFace view={view} noteType={noteType} content={content} plays={plays} onTyped={onTyped} {...face}>{children}</RichFace>
    </Suspense>
  )
}
