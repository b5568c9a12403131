import type { ParsedWord, ParseWords } from '../model/parse.ts'
import type { InputWord } from './parse-input.ts'
import type { Token } from './token.ts'

/** A past tense that every parser knows, for one that it took for a noun: "the party split", "an earthquake struck". */
const plainPast = 'took'

/** Parses, and once more with a plain verb where the words of the sentence have a past tense and the parser saw none. */
function readTwice(input: readonly InputWord[], tokens: readonly Token[], parse: ParseWords): readonly ParsedWord[] {
  const forms = input.map((w) => w.form)
  const first = parse(forms)
  const missed = input.flatMap((w, i) => {
    const token = tokens[w.token]
    const isPast = token?.tag === 'finite' && token.forms.has('past') && token.text === w.form
    return isPast && (!/^(?:VERB|AUX)$/.test(first[i]?.tag ?? '') || /^(?:amod|compound|flat)/.test(first[i]?.relation ?? '')) ? [i] : []
  })
  if (missed.length === 0) return first
  const second = parse(forms.map((form, i) => (missed.includes(i) ? plainPast : form)))
  if (!missed.every((i) => second[i]?.fineTag === 'VBD')) return first
  return second.map((p, i) => (missed.includes(i) ? { ...p, form: forms[i] ?? p.form, lemma: forms[i] ?? p.lemma, certainty: Math.min(p.certainty, 0.93) } : p))
}

const isSubject = (p: ParsedWord | undefined): boolean => p?.relation.startsWith('nsubj') === true

/**
 * Mends what the parser most often gets wrong about names: "the dairy group Acme sold ..." and "Ana Lima, the minister,
 * said ..." read as two subjects of one verb. The first is the subject, the second says what it is.
 */
function mendSubjects(parsed: readonly ParsedWord[], input: readonly InputWord[], tokens: readonly Token[]): readonly ParsedWord[] {
  const mended = [...parsed]
  const isName = (i: number): boolean => tokens[input[i]?.token ?? -1]?.mention != null && tokens[input[i]?.token ?? -1]?.mention?.entity.type !== 'people'
  for (const [i, p] of parsed.entries()) {
    const next = parsed[i + 1]
    if (isSubject(p) && isSubject(next) && p.head === next?.head && p.tag === 'NOUN' && isName(i + 1)) mended[i + 1] = { ...next, head: i, relation: 'appos' }
    if (!isName(i) || parsed[i + 1]?.form !== ',' || (i > 0 && !/^(?:det|compound|amod)/.test(parsed[i - 1]?.relation ?? '')) || isSubject(p)) continue
    const at = parsed.findIndex((q, k) => k > i + 1 && k < i + 14 && isSubject(q) && parsed.slice(k, p.head > k ? p.head : k + 8).some((x) => x.form === ','))
    const subject = parsed[at]
    if (subject === undefined || !(p.head === at || p.head === subject.head) || /^(?:obj|conj|nmod:poss)$/.test(p.relation) || parsed.slice(i + 2, at).some((x) => x.tag === 'VERB' || x.form === ',')) continue
    mended[i] = { ...p, head: subject.head, relation: subject.relation, certainty: subject.certainty }
    mended[at] = { ...subject, head: i, relation: 'appos' }
  }
  return mendPassives(mendMissing(mended, isName), input, tokens)
}

/** "On October 20, Ana Lima, who ..., signed ...": the verb of the sentence has no subject, and the name between commas hangs on the date. */
function mendMissing(parsed: ParsedWord[], isName: (i: number) => boolean): readonly ParsedWord[] {
  const root = parsed.findIndex((p) => p.head < 0)
  if (parsed[root]?.tag !== 'VERB' || parsed.some((p) => p.head === root && /^(?:nsubj|csubj|expl)/.test(p.relation))) return parsed
  const endsFront = (p: ParsedWord | undefined): boolean => p !== undefined && p.head === root && p.relation.startsWith('obl') && /^(?:ADP|SCONJ)$/.test(parsed[0]?.tag ?? '')
  const opens = (i: number): boolean => i === 0 || endsFront(parsed[i - 1]) || parsed[i - 1]?.form === ',' || (parsed[i - 1]?.relation === 'det' && (i === 1 || parsed[i - 2]?.form === ','))
  const at = parsed.findIndex((p, i) => i < root && isName(i) && /^(?:appos|nmod|obl|flat|compound|conj|dep|parataxis|list|nsubj)/.test(p.relation) && opens(i) && (parsed[i + 1]?.form === ',' || i + 1 === root || (i + 2 === root && parsed[i + 1]?.tag === 'ADV')) && (parsed[root - 1]?.form === ',' || i >= root - 2))
  const name = parsed[at]
  if (name === undefined) return parsed
  const isPassive = parsed.some((p) => p.head === root && p.relation === 'aux:pass')
  return parsed.map((p, i) => (i === at ? { ...p, head: root, relation: isPassive ? 'nsubj:pass' : 'nsubj', certainty: 0.88 } : i > at && i < root && p.head === name.head && /^(?:acl|appos)/.test(p.relation) ? { ...p, head: at } : p))
}

/** "were forbidden to marry": a participle with "be" that the parser took for an adjective, and that an infinitive or a "by" follows. */
function mendPassives(parsed: readonly ParsedWord[], input: readonly InputWord[], tokens: readonly Token[]): readonly ParsedWord[] {
  const isPassive = (i: number): boolean => {
    const token = tokens[input[i]?.token ?? -1]
    const own = parsed.filter((p) => p.head === i)
    return parsed[i]?.tag === 'ADJ' && token?.tag === 'part' && token.lemma !== null && own.some((p) => p.relation === 'cop') && own.some((p) => p.relation === 'xcomp' || p.relation === 'obl:agent')
  }
  return parsed.map((p, i) => {
    if (isPassive(i)) return { ...p, tag: 'VERB', fineTag: 'VBN', lemma: tokens[input[i]?.token ?? -1]?.lemma ?? p.lemma }
    if (p.relation === 'cop' && isPassive(p.head)) return { ...p, relation: 'aux:pass' }
    return p.relation === 'nsubj' && isPassive(p.head) ? { ...p, relation: 'nsubj:pass' } : p
  })
}

/**
 * Parses the words of a sentence and mends what the parser is known to get wrong and the words themselves show: verbs
 * taken for nouns, two subjects for one, a subject that hangs on a date, passives taken for adjectives.
 */
export function parseSurely(input: readonly InputWord[], tokens: readonly Token[], parse: ParseWords): readonly ParsedWord[] {
  return mendSubjects(readTwice(input, tokens, parse), input, tokens)
}
