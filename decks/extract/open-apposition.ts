import type { Fact } from '../model/fact.ts'
import { spanOf } from './answer-words.ts'
import { makeFact } from './make-fact.ts'
import { acceptsOf } from './name-answers.ts'
import { kindOfNoun } from './noun-kind.ts'
import { isSetOff, isTold, nounPhrase } from './noun-phrase.ts'
import type { TreeSentence } from './point-sentences.ts'
import type { Reading } from './reading.ts'
import { sayWords, startTelling } from './say-words.ts'
import type { Tree, TreeWord } from './tree.ts'

/** A name and the phrase beside it that says what it is. */
interface Apposition {
  readonly name: TreeWord
  readonly noun: TreeWord
  /** The phrase without its commas. */
  readonly phrase: readonly TreeWord[]
}

const isNamed = (w: TreeWord | undefined): w is TreeWord => w?.mention != null && !['quote', 'people'].includes(w.mention.entity.type)

/** What follows a name between commas: "X, the capital of Y,"; or stands before it: "the captain, X,". The words decide, not the parser's arc. */
function readApposition(tree: Tree, name: TreeWord): Apposition | null {
  const { words } = tree
  const after = words[name.index + 1]?.lower === ',' ? words[name.index + 2] : undefined
  if (after !== undefined && (/^(?:an?|the)$/.test(after.lower) || (after.tag === 'NOUN' && kindOfNoun(after) === 'human' && words[after.index + 1]?.lower !== ',' && !after.fineTag.endsWith('S')))) {
    const noun = words.find((w) => w.index >= after.index && w.tag === 'NOUN' && (w.head === name.index || w.relation === 'appos' || w.relation === 'conj') && nounPhrase(tree, w)[0] === after)
    const all = noun === undefined ? [] : nounPhrase(tree, noun)
    const comma = all.findIndex((w) => w.lower === ',' && w.index > (noun?.index ?? 0))
    const phrase = comma < 0 ? all : all.slice(0, comma)
    const end = words[(phrase.at(-1)?.index ?? 0) + 1]
    if (noun !== undefined && phrase.length >= 2 && phrase.length <= 14 && (end === undefined || /^[,.;)—–]$/.test(end.lower))) return { name, noun, phrase }
  }
  const noun = words[name.index - 1]?.lower === ',' && (words[name.index + 1] === undefined || /^[,.;]$/.test(words[name.index + 1]?.lower ?? '')) ? words[name.head] : undefined
  if (noun === undefined || name.relation !== 'appos' || noun.tag !== 'NOUN' || noun.index > name.index) return null
  const phrase = nounPhrase(tree, noun)
  return phrase.at(-1)?.index === name.index - 2 && phrase.length >= 2 ? { name, noun, phrase } : null
}

const kinship = /^(?:son|daughter|wife|husband|brother|sister|father|mother|member|victim|one|friend|part|example)$/

/** Who holds a role that only one can hold, and what a named thing is. */
function tellApposition(reading: Reading, item: TreeSentence, found: Apposition): Fact | null {
  const { tree } = item
  const { name, noun, phrase } = found
  const entity = name.mention?.entity
  const telling = startTelling(item, phrase)
  const said = sayWords(telling, phrase).replace(/^The /, 'the ')
  if (entity === undefined || telling.sure < 0.6 || kinship.test(noun.lower)) return null
  const isPerson = entity.type === 'person' || (kindOfNoun(noun) === 'human' && entity.type === 'other' && name.text.includes(' '))
  const isDefinite = phrase[0]?.lower === 'the' || /['’]s?$/.test(phrase[1]?.lower ?? '')
  const isPast = entity.type === 'place' ? false : /\b(?:former|late|then)\b/.test(said) || !/\b(?:is|are|has|have)\b/.test(tree.text)
  const base = { family: isPerson ? ('people' as const) : ('relations' as const), subject: entity.name }
  const slots = { arcs: Math.max(0.9, noun.certainty).toFixed(3), sure: telling.sure.toFixed(3), weight: '3', certainty: '0.95', ...(telling.isRestated ? { restated: 'yes' } : {}) }
  const statement = { text: `${entity.name} ${isPast ? 'was' : 'is'} ${said}.`, antecedents: [...telling.antecedents, entity.name] }
  const be = isPast ? 'was' : 'is'
  const isUnique = isDefinite && (isTold(tree, noun) || phrase.some((w) => w.mention !== null) || telling.isRestated)
  if (isUnique) {
    const span = { start: name.start, end: name.end }
    const kind = isPerson ? 'who' : 'what'
    return makeFact(reading, item.sentence, { ...base, frame: isPerson ? 'open-apposition-who' : 'open-apposition-name', answer: name.text, answerType: entity.type === 'person' ? 'person' : entity.type === 'place' ? 'place' : 'name', accepts: acceptsOf(entity), statement: { ...statement, gap: [0, entity.name.length] }, slots: { ...slots, hint: isPerson ? 'person' : 'name', wh: kind, body: `${be} ${said}`, posedSure: telling.sure.toFixed(3) }, span })
  }
  const span = spanOf(tree, phrase)
  if (span === null || phrase.length < 3 || phrase.length > 12) return null
  const answer = tree.text.slice(span.start, span.end)
  const at = statement.text.length - 1 - said.length
  return makeFact(reading, item.sentence, { ...base, frame: isPerson ? 'open-apposition-role' : 'open-apposition-what', answer, answerType: isPerson ? 'role' : 'phrase', accepts: [answer.replace(/^(?:an?|the) /, '')], statement: { ...statement, gap: telling.isRestated ? null : [at, at + said.length] }, slots: { ...slots, hint: 'what', wh: isPerson ? 'who' : 'what', body: `${be} ${tree.words[name.index - 1]?.lower === 'the' ? 'the ' : ''}${entity.name}`, posedSure: telling.sure.toFixed(3) }, span })
}

/** What the phrases beside names say: who holds a role, what a named thing is. */
export function extractAppositions(reading: Reading, item: TreeSentence): Fact[] {
  const { tree } = item
  return tree.words.flatMap((name) => {
    if (!isNamed(name) || (name.relation === 'conj' && !isSetOff(tree, name))) return []
    const found = readApposition(tree, name)
    const fact = found === null ? null : tellApposition(reading, item, found)
    return fact === null ? [] : [fact]
  })
}
