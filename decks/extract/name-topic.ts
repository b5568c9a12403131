import type { Reading } from './reading.ts'

const mostWords = 5
const wordCount = (text: string): number => text.split(/\s+/u).length
const smallWords = /^(?:a|an|the|of|in|on|at|to|for|from|by|with|and|or|but|nor|as|is|are|was|were|not|after|before|over|its|it|their|how|what|why)$/iu

/** True when most words of a title are written small, as in a sentence, so that capitals in it mean names. */
function isSentenceCase(title: string): boolean {
  const words = title.split(/\s+/u).slice(1).filter((word) => /^\p{L}/u.test(word) && !smallWords.test(word))
  return words.filter((word) => /^\p{Ll}/u.test(word)).length * 2 > words.length
}

/** The longest name in a title in sentence case, its first word left out. */
function nameInTitle(title: string): string | null {
  if (!isSentenceCase(title)) return null
  const names = title.slice(title.indexOf(' ') + 1).match(/(?<![\p{L}'’-])\p{Lu}[\p{L}'’-]*(?:[ -]\p{Lu}[\p{L}'’-]*)*/gu) ?? []
  return names.toSorted((a, b) => b.length - a.length)[0] ?? null
}

/** A short title that says itself what and when: "San Francisco, April 1906", or a case: "Lima v. Acme". */
const sayingTitle = /^\p{Lu}[^:?]*, (?:\p{Lu}\p{Ll}+ )?\d{4}(?:[–-]\d{2,4})?$|^\p{Lu}[^:?]* v\.? \p{Lu}/u

/** "Madrid train bombings": two plain nouns that close the title after the name belong to it. */
function withClosingNouns(name: string, title: string): string {
  const after = title.slice(title.indexOf(name) + name.length)
  const found = /^(?: \p{Ll}{3,}){2}(?=$|,)/u.exec(after)?.[0]
  return found === undefined || found.split(' ').some((word) => smallWords.test(word) || /(?:ed|ly|ing)$/u.test(word)) ? name : `${name}${found}`
}

/** The whole run of capitals of the title in which a name stands: "Space Shuttle Challenger Accident" of "Shuttle". */
function widenInTitle(name: string, title: string): string {
  const runs = title.match(/(?<![\p{L}'’-])\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)*/gu) ?? []
  const run = runs.find((words) => ` ${words} `.includes(` ${name} `))
  if (run === undefined || wordCount(run) > mostWords) return name
  // "Lima Becoming a Harbour": what follows the name and ends in -ing is a verb of the title.
  const end = run.indexOf(name) + name.length
  return run.slice(0, end) + run.slice(end).replace(/ \p{Lu}\p{Ll}+ing\b.*$/u, '')
}

/** "The Red Brigades after Moro": the first name of several words in a title, when the text has it too, rather than a single word. */
function fullerInTitle(single: string, { article: { title }, names }: Reading): string | null {
  if (single.includes(' ')) return null
  const runs = title.match(/(?<![\p{L}'’-])\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)+/gu) ?? []
  return runs.map((run) => run.replace(/^The /u, '')).find((run) => run.includes(' ') && !run.split(' ').includes(single) && (names.find(run)?.count ?? 0) > 1) ?? null
}

/**
 * What an article is about, in a few words that can stand before a question ("Aral Sea: ..."): the name that its title
 * holds and the text names most, as the title has it; without one the name that the text names most, by its abbreviation
 * when it is long. Null when the article names nothing often.
 */
export function nameTopic(reading: Reading): string | null {
  const { article, topic } = reading
  if (sayingTitle.test(article.title) && wordCount(article.title) <= mostWords + 1) return article.title.replace(/^[Tt]he (?=\p{Lu})/u, '')
  if (topic === null || topic.type === 'quote') return nameInTitle(article.title)
  const wordings = [topic.name, ...topic.aliases].filter((name) => name.length > 2 && !/^\p{Lu}{5,}$/u.test(name))
  const inTitle = wordings.filter((name) => article.title.includes(name)).toSorted((a, b) => b.length - a.length)[0]
  const short = wordCount(topic.name) > 3 ? (topic.short ?? wordings.find((name) => wordCount(name) <= 3)) : topic.name
  const named = (inTitle === undefined ? null : withClosingNouns(widenInTitle(inTitle, article.title), article.title)) ?? nameInTitle(article.title) ?? short ?? null
  const fuller = named === null ? null : fullerInTitle(named, reading)
  if (fuller !== null) return fuller
  return named === null || wordCount(named) > mostWords ? null : named.replace(/^[Tt]he (?=\p{Lu})/u, '')
}
