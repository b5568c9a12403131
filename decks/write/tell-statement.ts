import { fillGap } from '../model/fill-gap.ts'
import type { Fact } from '../model/fact.ts'
import type { Note } from '../model/note.ts'
import { addTopic } from './add-topic.ts'
import { askCloze } from './ask-cloze.ts'
import type { Draft, Gate } from './draft.ts'
import { hasLength } from './has-length.ts'
import { hasOneTime } from './has-one-time.ts'
import { isWhole } from './is-whole.ts'
import { keepsAttribution } from './keeps-attribution.ts'
import { keepsHedge } from './keeps-hedge.ts'
import { pointsNowhere } from './points-nowhere.ts'
import { readsWell } from './reads-well.ts'
import { saysEnough } from './says-enough.ts'

const gates: readonly Gate[] = [hasLength, readsWell, pointsNowhere, saysEnough, keepsHedge, keepsAttribution, isWhole, hasOneTime]

/**
 * The fact of a note as a sentence that reads by itself, with the place of the answer in it; null when there is none that
 * does. A cloze is such a sentence already, and has passed the gates; that of a question goes through them as a cloze would.
 */
export function tellStatement(fact: Fact, drafts: readonly Draft[]): NonNullable<Note['statement']> | null {
  const asked = drafts.find(({ side }) => side === 'forward')
  if (asked === undefined) return null
  if (asked.kind === 'cloze') return fillGap(asked.question, asked.answer)
  if (fact.gap === null || fact.statement.slice(...fact.gap) !== asked.answer) return null
  const cloze = askCloze(fact, 'gap')
  if (cloze === null || gates.some((gate) => gate({ fact, draft: cloze }) !== null)) return null
  return fillGap(addTopic({ fact, draft: cloze }).draft.question, asked.answer)
}
