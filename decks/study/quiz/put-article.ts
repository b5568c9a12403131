import type { AskedCard } from './asked-card.ts'
import type { Knowledge } from './knowledge.ts'

const bareOf = (text: string): string => text.replace(/^the (?=\p{Lu})/u, '')

/**
 * A question and names to choose from, so that no article tells which is right: "the […]" fits only what takes "the", so
 * it moves from the question into the options that take it, if there are several; else all of them stand without it.
 */
export function putArticles(question: string, texts: readonly string[], asked: AskedCard, knowledge: Knowledge): { question: string; texts: readonly string[] } {
  const bare = texts.map(bareOf)
  if (!/(?<!\p{L})the \[…\]/iu.test(question)) return { question, texts: bare }
  const takes = bare.map((text) => text === bareOf(asked.card.answer) || knowledge.takesThe(asked.home, text))
  if (takes.every(Boolean)) return { question, texts: bare }
  // One alone with "the" would stand out.
  const isShown = takes.filter(Boolean).length > 1
  return { question: question.replace(/(?<!\p{L})the (?=\[…\])/iu, ''), texts: bare.map((text, place) => (isShown && takes[place] === true ? `the ${text}` : text)) }
}
