import type { Article } from '../model/article.ts'
import type { Gate } from './draft.ts'

const small = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1)

/** The quote must stand in the article where the citation says, and the answer in the quote or among the logged antecedents, letter for letter; a small-capital lead counts whatever its case. */
export function standsInSource(article: Article): Gate {
  const texts = new Map<string, string>([...article.passages, ...article.footnotes].map((p) => [p.id, p.text]))
  return ({ fact, draft }) => {
    const { quote } = fact.citation
    const cited = [fact.citation, ...(fact.further ?? [])]
    if (cited.some((c) => texts.get(c.passage)?.slice(c.start, c.start + c.quote.length) !== c.quote)) return 'its passage is not in the article'
    // An answer put together of several passages: each part must stand in one of them.
    const parts = fact.slots['parts']?.split('|')
    if (parts !== undefined) return parts.every((part) => cited.some((c) => c.quote.includes(part))) ? null : 'its answer does not stand in the passage'
    const sources = [quote, ...fact.antecedents].flatMap((text) => [text, small(text)])
    const isInLead = /^(?:\p{Lu}{2,}\s+){2,}/u.test(quote) && quote.toLowerCase().includes(draft.answer.toLowerCase())
    const stands = isInLead || [draft.answer, small(draft.answer)].some((answer) => sources.some((text) => text.includes(answer) || small(text).includes(answer) || text.includes(answer.slice(0, 1).toUpperCase() + answer.slice(1))))
    const isFullName = fact.accepts.some((alias) => quote.includes(alias)) && fact.answerType !== 'phrase'
    return stands || isFullName ? null : 'its answer does not stand in the passage'
  }
}
