import type { RefCallback } from 'react'
import type { FootnoteMark, Passage } from '../../decks/model/article.ts'
import { HeldText } from './held-text.tsx'
import { cutPassage, type Piece } from './source-pane-pieces.ts'
import type { TextRange } from './source-pane-quote.ts'
import styles from './source-pane.module.css'
import { typeset } from './typeset.ts'

/** A paragraph with its number in the margin. The cited one carries the highlighter, the others stand back. */
export function SourceParagraph({ passage, range, dim, markRef }: { passage: Passage; range: TextRange | null; dim: boolean; markRef: RefCallback<HTMLElement> | undefined }) {
  return (
    <p className={`${styles['paragraph']} ${dim ? styles['dim'] : ''}`} data-number={passage.paragraph} ref={range === null && !dim ? markRef : undefined}>
      <MarkedText text={passage.text} marks={passage.marks} range={range} markRef={markRef} />
    </p>
  )
}

/** Text with raised footnote numbers and one highlighted stretch. */
export function MarkedText({ text, marks, range, markRef }: { text: string; marks: readonly FootnoteMark[]; range: TextRange | null; markRef?: RefCallback<HTMLElement> | undefined }) {
  // Typeset before it is cut, for a quote opens or closes by what stands beside it; places in the text stay.
  const { before, marked, after } = cutPassage(typeset(text), marks, range)
  return (
    <>
      <Pieces of={before} />
      {marked.length > 0 && <mark ref={markRef}><Pieces of={marked} /></mark>}
      <Pieces of={after} />
    </>
  )
}

// [Note: raised numbers] The word that is only heard before a raised number is taken out of the line, and there a line may
// break. So the number is held to the last word before it.
const lastWord = /\S{1,30}$/u

function Pieces({ of }: { of: readonly Piece[] }) {
  return of.map((piece, place) => {
    if ('note' in piece) return place === 0 || tailOf(of[place - 1]) === '' ? <Raised key={`${piece.at} ${piece.note}`} note={piece.note} /> : null
    const next = of[place + 1]
    const tail = next !== undefined && 'note' in next ? tailOf(piece) : ''
    return (
      <span key={piece.at}>
        <HeldText>{piece.words.slice(0, piece.words.length - tail.length)}</HeldText>
        {tail !== '' && next !== undefined && 'note' in next && <span className="held">{tail}<Raised note={next.note} /></span>}
      </span>
    )
  })
}

/** What the number after a piece is held to. */
function tailOf(piece: Piece | undefined): string {
  return piece !== undefined && 'words' in piece ? (lastWord.exec(piece.words)?.[0] ?? '') : ''
}

function Raised({ note }: { note: number }) {
  return <sup><span className="vh"> note </span>{note}</sup>
}
