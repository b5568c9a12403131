import type { Note } from '../model/note.ts'
import type { GoldFact, JudgedCard } from './gold.ts'
import { recalls } from './gold.ts'
import { rankCards } from './rank-cards.ts'
import type { Verdicts } from './verdict.ts'
import { findVerdict } from './verdict.ts'

/** The cards of one text with their verdicts, and the facts they recall. */
export interface Evaluation {
  readonly name: string
  readonly cards: readonly JudgedCard[]
  readonly passed: readonly JudgedCard[]
  readonly failed: readonly JudgedCard[]
  readonly unjudged: readonly JudgedCard[]
  readonly core: readonly GoldFact[]
  /** Core facts that a passed card asks for. */
  readonly recalled: readonly GoldFact[]
  /** Core facts that only cards without a verdict, or failed ones, ask for. */
  readonly unproven: readonly GoldFact[]
}

/** Measures the notes of one text against its gold facts and the stored verdicts. */
export function evaluate(name: string, notes: readonly Note[], gold: readonly GoldFact[], verdicts: Verdicts): Evaluation {
  const cards = rankCards(notes)
  const passed = cards.filter(({ card }) => findVerdict(verdicts, card)?.pass === true)
  const failed = cards.filter(({ card }) => findVerdict(verdicts, card)?.pass === false)
  const unjudged = cards.filter(({ card }) => findVerdict(verdicts, card) === null)
  const core = gold.filter((fact) => fact.core)
  const recalled = core.filter((fact) => passed.some((card) => recalls(card, fact)))
  const unproven = core.filter((fact) => !recalled.includes(fact) && cards.some((card) => recalls(card, fact)))
  return { name, cards, passed, failed, unjudged, core, recalled, unproven }
}
