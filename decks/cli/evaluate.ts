import type { DeckFile } from '../model/deck.ts'
import type { GoldFact, JudgedCard } from './gold.ts'
import { recalls } from './gold.ts'
import { countBy } from './report-deck.ts'

/** What a strict reader said of a card, in a few words of her own. */
export interface Verdict {
  readonly pass: boolean
  readonly reason: string
}

/** The figures of one text. */
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

/** Measures the decks of one text against its gold facts and the stored verdicts. */
export function evaluate(name: string, decks: readonly DeckFile[], gold: readonly GoldFact[], verdicts: Readonly<Record<string, Verdict>>): Evaluation {
  const cards = decks.flatMap((deck) => deck.notes.flatMap((note) => note.cards.map((card): JudgedCard => ({ card, note }))))
  const passed = cards.filter(({ card }) => verdicts[card.id]?.pass === true)
  const failed = cards.filter(({ card }) => verdicts[card.id]?.pass === false)
  const unjudged = cards.filter(({ card }) => verdicts[card.id] === undefined)
  const core = gold.filter((fact) => fact.core)
  const recalled = core.filter((fact) => passed.some((card) => recalls(card, fact)))
  const unproven = core.filter((fact) => !recalled.includes(fact) && cards.some((card) => recalls(card, fact)))
  return { name, cards, passed, failed, unjudged, core, recalled, unproven }
}

const share = (part: number, whole: number): string => `${part}/${whole}${whole === 0 ? '' : ` = ${Math.round((part / whole) * 1000) / 10}%`}`

/** The evaluation in lines for a terminal. `isFull` adds every failed and unjudged card and every missed fact. */
export function reportEvaluation(found: Evaluation, isFull: boolean): string {
  const { cards, passed, failed, unjudged, core, recalled, unproven } = found
  const lines = [found.name, `  cards               ${cards.length} (${countBy(cards, (c) => c.note.family).map(([family, n]) => `${family} ${n}`).join(', ')})`]
  lines.push(`  strict precision    ${share(passed.length, passed.length + failed.length)}, unjudged ${unjudged.length}`)
  const tierOne = [...passed, ...failed].filter((c) => c.note.tier === 1)
  lines.push(`  of those in tier 1  ${share(passed.filter((c) => c.note.tier === 1).length, tierOne.length)}`)
  if (core.length > 0) {
    lines.push(`  core facts recalled ${share(recalled.length, core.length)}${unproven.length > 0 ? `, and ${unproven.length} by cards that failed or have no verdict` : ''}`)
    for (const [type, n] of countBy(core, (f) => f.type)) lines.push(`    ${type.padEnd(14)} ${recalled.filter((f) => f.type === type).length}/${n}`)
  }
  for (const [frame, n] of countBy([...passed, ...failed], (c) => c.note.frame ?? 'none')) lines.push(`    by ${frame.padEnd(22)} ${passed.filter((c) => (c.note.frame ?? 'none') === frame).length}/${n}`)
  if (isFull) {
    for (const { card } of failed) lines.push(`  failed    ${card.id}  ${card.question} => ${card.answer}`)
    for (const fact of core.filter((f) => !recalled.includes(f))) lines.push(`  missed    ${fact.id} ${fact.type}: ${fact.evidence}${unproven.includes(fact) ? ' (a card without a pass asks for it)' : ''}`)
  }
  for (const { card, note } of unjudged) lines.push(`  unjudged  ${card.id} ${note.frame ?? ''}: ${card.question} => ${card.answer}`)
  return lines.join('\n')
}
