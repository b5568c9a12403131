import type { NoteContent, NoteType } from '../model/note-type.ts'
import { liftSounds } from './lift-sounds.ts'
import type { CardPlace } from './render-sides.ts'
import { nameFields, renderSides } from './render-sides.ts'
import type { TemplatePiece } from './render-template.ts'
import type { RenderedCard, RenderedSide } from './rendered-card.ts'

function finishSide(pieces: readonly TemplatePiece[]): RenderedSide {
  const sounds: string[] = []
  const html = pieces.map((piece) => liftSounds(piece.html, sounds)).join('')
  return { html, sounds }
}

/** Makes a card of a note as it is shown in the frame. Never throws: what cannot be shown as it was meant is told. */
export function renderCard(type: NoteType, content: NoteContent, place: CardPlace): RenderedCard {
  const sides = renderSides(type, nameFields(type, content), place)
  return {
    question: finishSide(sides.question.pieces),
    answer: finishSide(sides.answer.pieces),
    css: type.css,
    typed: sides.question.typed,
    problems: [...sides.question.problems, ...sides.answer.problems],
  }
}
