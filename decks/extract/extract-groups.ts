import type { Fact } from '../model/fact.ts'
import { makeFact } from './make-fact.ts'
import type { Reading, Sentence } from './reading.ts'

const cap = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

/** The sentence that holds an offset of a text. */
function sentenceAt(reading: Reading, text: number, offset: number): Sentence | null {
  return reading.sentences.find((s) => s.place.textIndex === text && s.place.start <= offset && offset < s.place.end) ?? null
}

/** The abbreviations that the article introduces, once each. */
function extractAbbreviations(reading: Reading): Fact[] {
  const facts: Fact[] = []
  const seen = new Set<string>()
  const found = reading.names.abbreviations.map((one) => ({ ...one, sentence: sentenceAt(reading, one.text, one.found.shortStart) }))
  // Body before footnotes, so that the card cites where a reader would look first.
  for (const { found: { short, long, longStart }, sentence } of found.toSorted((a, b) => Number(a.sentence?.place.kind === 'note') - Number(b.sentence?.place.kind === 'note'))) {
    if (sentence === null || sentence.place.kind === 'author' || seen.has(short)) continue
    seen.add(short)
    const start = longStart - sentence.place.start
    const entity = reading.names.find(long)
    facts.push(makeFact(reading, sentence, {
      family: 'groups',
      frame: 'abbreviation',
      subject: short,
      answer: long,
      answerType: 'name',
      accepts: [long.replace(/^the /i, '')],
      statement: { text: `${short} stands for ${long}.`, gap: [short.length + 12, short.length + 12 + long.length], antecedents: [] },
      slots: { short, long, noun: entity?.noun ?? '' },
      span: { start, end: start + long.length },
    }))
  }
  return facts
}

/** Other names: "X, also known as Y", "X (known as Y)", "formerly known as Y, X ...", "Once known as Y, X ...". */
function extractAliases(reading: Reading, sentence: Sentence): Fact[] {
  const facts: Fact[] = []
  const { text } = sentence.place
  const topicName = /,? \(?(?:(also|formerly|previously|originally|better|once|now|popularly|commonly|locally|a\.k\.a\.) )?(?:known as|called|named|renamed) ((?:the )?(?:["“][^"“”]{2,60}["”]|\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,4}))(?=[),.;]| and | which | who )/gu
  for (const match of text.matchAll(topicName)) {
    const owner = sentence.mentions.findLast((m) => m.end <= match.index && match.index - m.end < 2)
    const alias = match[2] ?? ''
    const isFree = /^,? ?\(?(?:also|formerly|previously|originally|better|once|now|popularly|commonly|locally|a\.k\.a\.) /.test(match[0]) || match[0].startsWith(' (')
    if (owner === undefined || alias === '' || !isFree || owner.entity.type === 'quote') continue
    const start = match.index + match[0].lastIndexOf(alias)
    const name = owner.entity.name
    const when = match[1] ?? 'also'
    const statement = `${name} is ${when} known as ${alias}.`
    facts.push(makeFact(reading, sentence, { family: owner.entity.type === 'person' ? 'people' : owner.entity.type === 'place' ? 'places' : 'groups', frame: 'alias', subject: name, answer: alias, answerType: 'name', accepts: [alias.replace(/["“”]/g, '').replace(/^the /, '')], statement: { text: statement, gap: [statement.indexOf(alias), statement.indexOf(alias) + alias.length], antecedents: [] }, slots: { name, when, role: roleOf(sentence, owner.start) }, span: { start, end: start + alias.length } }))
  }
  const fronted = /^(?:Once|Formerly|Previously|Originally) (?:known as|called|named) ((?:the )?["“]?[^,]{3,80}?),(["”]?) /.exec(text)
  const owner = fronted === null ? undefined : sentence.mentions.find((m) => m.start === fronted[0].length)
  if (fronted?.[1] !== undefined && owner !== undefined) {
    const alias = (fronted[1] + (fronted[2] ?? '')).trim()
    const statement = cap(`${owner.text} was once known as ${alias}.`)
    facts.push(makeFact(reading, sentence, { family: owner.entity.type === 'place' ? 'places' : 'groups', frame: 'once-known-as', subject: alias, answer: owner.text, answerType: owner.entity.type === 'place' ? 'place' : owner.entity.type === 'person' ? 'person' : 'name', accepts: [...owner.entity.aliases], statement: { text: statement, gap: [0, owner.text.length], antecedents: [] }, slots: { alias, noun: owner.entity.noun ?? '', type: owner.entity.type }, span: { start: owner.start, end: owner.end } }))
  }
  return facts
}

/** "the union's Lima chief" right before a name, as words that tell which person is meant. */
function roleOf(sentence: Sentence, start: number): string {
  return /(?:^|\s)((?:the )?\p{Lu}[\p{L}'’.-]*['’]s (?:\p{Lu}\p{L}+ |\p{Ll}+ ){0,2}\p{Ll}+),? $/u.exec(sentence.place.text.slice(0, start))?.[1] ?? ''
}

/** What foreign or special words mean: "quintas (country houses)". */
function extractGlosses(reading: Reading, sentence: Sentence): Fact[] {
  const facts: Fact[] = []
  const { text } = sentence.place
  for (const match of text.matchAll(/(?<![\p{L}'’-])([\p{Ll}]+(?: [\p{Ll}]+)?) \(((?:the |a |an |or )?[\p{Ll}][\p{Ll}-]+(?: [\p{Ll}'’-]+){0,4})\)/gu)) {
    const [head, meaning] = [match[1] ?? '', match[2] ?? '']
    if (/^(?:who|which|known|such|in|of|at|by|see|and|or|but|about|around|per|for|from|including|mostly|mainly|also|then|now|formerly|roughly|approximately|especially|with|as|to|on|sometimes|usually|both|not|only|if|when|where|more|less|up|i|e)\b/.test(meaning) || /(?:ed|ing|ly)$/.test(meaning)) continue
    const words = head.split(' ')
    const last = words.at(-1) ?? ''
    const firstToken = sentence.tokens.find((t) => t.end === match.index + (words[0]?.length ?? 0))
    const isPair = words.length === 2 && firstToken?.tag === 'noun' && !/(?:s|ed|ing|al|ic|ous)$/.test(words[0] ?? '')
    const term = isPair && !sentence.tokens.some((t) => t.lower === words[0] && t.forms.size > 0) && isRare(reading, words[0] ?? '') ? head : last
    const start = match.index + match[0].lastIndexOf('(') + 1
    const statement = `The term “${term}” means ${meaning}.`
    facts.push(makeFact(reading, sentence, { family: 'groups', frame: 'gloss', subject: term, answer: meaning, answerType: 'phrase', accepts: [meaning.replace(/s$/, '')], statement: { text: statement, gap: [statement.lastIndexOf(meaning), statement.lastIndexOf(meaning) + meaning.length], antecedents: [] }, slots: { term }, span: { start, end: start + meaning.length } }))
  }
  return facts
}

/** True when the article has the word only here: then it is part of the special term. */
function isRare(reading: Reading, word: string): boolean {
  return reading.sentences.reduce((n, s) => n + s.tokens.filter((t) => t.lower === word).length, 0) === 1
}

/** Names of groups and of all else: abbreviations, other names, meanings of terms. */
export function extractGroups(reading: Reading): Fact[] {
  return [...extractAbbreviations(reading), ...reading.sentences.filter((s) => s.place.kind !== 'author').flatMap((s) => [...extractAliases(reading, s), ...extractGlosses(reading, s)])]
}
