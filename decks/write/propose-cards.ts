import type { Fact } from '../model/fact.ts'
import { askDate } from './ask-date.ts'
import { askFigure } from './ask-figure.ts'
import { askAbbreviation, askAlias, askGloss, askOnceKnownAs, askRole } from './ask-name.ts'
import { askClosedList, askList } from './ask-list.ts'
import { askOpen } from './ask-open.ts'
import { askAgent, askComplement, askEvent, askInside, askObject, askSubject } from './ask-relation.ts'
import { askOrder } from './ask-order.ts'
import { askContested } from './ask-contested.ts'
import { askTeller } from './ask-teller.ts'
import type { Draft } from './draft.ts'

/** Which frames are asked how; a frame is looked up by the part of its name before the first dash, then in full. */
const writers: Readonly<Record<string, (fact: Fact) => Draft[]>> = {
  abbreviation: askAbbreviation,
  alias: askAlias,
  'once-known-as': askOnceKnownAs,
  gloss: askGloss,
  role: askRole,
  date: askDate,
  figure: askFigure,
  event: askEvent,
  'name-subject': askSubject,
  'name-object': askObject,
  'name-agent': askAgent,
  actor: askSubject,
  complement: askComplement,
  list: askList,
  'closed-list': askClosedList,
  teller: askTeller,
  contested: askContested,
  order: askOrder,
  open: askOpen,
  relation: askOpen,
}

/** Words the cards of a fact. */
export function proposeCards(fact: Fact): Draft[] {
  const writer = writers[fact.frame] ?? writers[fact.frame.split('-')[0] ?? '']
  return (writer ?? askInside)(fact)
}
