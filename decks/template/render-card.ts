import type { NoteContent, NoteType } from '../model/note-type.ts'
import type { Problem } from '../result.ts'
import { drawMasks } from './draw-masks.ts'
import { liftSounds } from './lift-sounds.ts'
import type { CardPlace } from './render-sides.ts'
import { nameFields, renderSides } from './render-sides.ts'
import type { TemplatePiece } from './render-template.ts'
import type { RenderedCard, RenderedSide } from './rendered-card.ts'
import { carriesScript, scriptsOf } from './scripts-of.ts'
import { tidyMath } from './tidy-math.ts'

const scripts = new WeakMap<NoteType, readonly Problem[]>()

function findScripts(type: NoteType, content: NoteContent): readonly Problem[] {
  const known = scripts.get(type) ?? scriptsOf(type)
  scripts.set(type, known)
  if (content.markup === 'markdown' || !content.fields.some((field) => carriesScript(field))) return known
  return [...known, { type: 'field-script', detail: 'A field of this note carried a script or another page. Removed. Scripts in decks never run here.' }]
}

function finishSide(pieces: readonly TemplatePiece[], tell: (problem: Problem) => void): RenderedSide {
  const sounds: string[] = []
  const plays: string[] = []
  const parts = pieces.map((piece) => {
    const before = sounds.length
    const html = liftSounds(tidyMath(piece.html, tell), sounds)
    if (!piece.isFront) plays.push(...sounds.slice(before))
    return html
  })
  const { html, isTold } = drawMasks(parts.join(''))
  if (!isTold) tell({ type: 'occlusion-without-picture', detail: 'The card hides parts of a picture, and the picture is missing. Put it back in the field Image.' })
  return plays.length === sounds.length ? { html, sounds } : { html, sounds, plays }
}

/**
 * Makes a card of a note as it is shown in the frame. Never throws: what cannot be shown as it was meant is told in
 * `problems`, each thing once. The html is as unsafe as the fields are.
 */
export function renderCard(type: NoteType, content: NoteContent, place: CardPlace): RenderedCard {
  const sides = renderSides(type, nameFields(type, content), place)
  const problems: Problem[] = []
  const tell = (problem: Problem): void => {
    if (!problems.some((told) => told.detail === problem.detail)) problems.push(problem)
  }
  for (const problem of [...sides.question.problems, ...sides.answer.problems]) tell(problem)
  const question = finishSide(sides.question.pieces, tell)
  const answer = finishSide(sides.answer.pieces, tell)
  for (const problem of findScripts(type, content)) tell(problem)
  return { question, answer, css: type.css, typed: sides.question.typed, problems }
}
