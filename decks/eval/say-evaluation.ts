import { budgets, measureRecall } from './budgeted-recall.ts'
import { countBy } from './count-by.ts'
import type { Evaluation } from './evaluate.ts'
import { sayShare } from './share.ts'

/** The evaluation of one text in lines for a terminal. `isFull` adds every failed and unjudged card and every missed fact. */
export function sayEvaluation(found: Evaluation, words: number, isFull: boolean): string {
  const { cards, passed, failed, unjudged, core, recalled, unproven } = found
  const judged = passed.length + failed.length
  const tiers = [1, 2, 3].map((tier) => cards.filter(({ note }) => note.tier === tier).length)
  const lines = [`${found.name}: ${words} words, ${cards.length} cards (tiers ${tiers.join(', ')})`]
  if (judged > 0) {
    lines.push(`  strict precision    ${sayShare({ part: passed.length, whole: judged })}${unjudged.length > 0 ? `, ${unjudged.length} without a verdict` : ''}`)
    for (const tier of [1, 2, 3]) {
      const of = (list: Evaluation['cards']): number => list.filter(({ note }) => note.tier === tier).length
      if (of(passed) + of(failed) > 0) lines.push(`    tier ${tier}            ${sayShare({ part: of(passed), whole: of(passed) + of(failed) })}`)
    }
  }
  if (core.length > 0) {
    lines.push(`  core facts recalled ${sayShare({ part: recalled.length, whole: core.length })}${unproven.length > 0 ? `, and ${unproven.length} by cards that failed or have no verdict` : ''}`)
    lines.push(`    of a budget       ${budgets.map((n) => `${n} per 100 words ${sayShare(measureRecall(cards, core, words, n))}`).join('; ')}`)
    for (const [type, n] of countBy(core, (f) => f.type)) lines.push(`    ${type.padEnd(17)} ${recalled.filter((f) => f.type === type).length}/${n}, any card ${[...recalled, ...unproven].filter((f) => f.type === type).length}`)
  }
  if (isFull) {
    for (const { card } of failed) lines.push(`  failed    ${card.id}  ${card.question} => ${card.answer}`)
    for (const fact of core.filter((f) => !recalled.includes(f))) lines.push(`  missed    ${fact.id} ${fact.type}: ${fact.evidence}${unproven.includes(fact) ? ' (a card without a pass asks for it)' : ''}`)
    for (const { card, note } of unjudged) lines.push(`  unjudged  ${card.id} ${note.frame ?? ''}: ${card.question} => ${card.answer}`)
  }
  return lines.join('\n')
}
