import type { Abbreviation } from './find-abbreviations.ts'
import { findAbbreviations } from './find-abbreviations.ts'
import type { Entity, EntityType, Mention } from './entity.ts'
import type { NameText } from './find-name-runs.ts'
import { collectCase, findNameRuns } from './find-name-runs.ts'
import { findKnownPlace, kindOfWord } from './gazetteer.ts'
import type { Vote } from './name-evidence.ts'
import { decideType, voteFor } from './entity-votes.ts'
import { foldName } from './fold-name.ts'
import { linkNames } from './link-names.ts'
import { readContext } from './name-evidence.ts'
import { readLists } from './name-lists.ts'
import { readName } from './name-votes.ts'

/** The names of an article: who and what is named, where (one list for each text), and the abbreviations introduced. */
export interface NamesFound {
  readonly entities: readonly Entity[]
  readonly mentions: readonly (readonly Mention[])[]
  readonly abbreviations: readonly { readonly text: number; readonly found: Abbreviation }[]
  readonly find: (name: string) => Entity | null
}

/**
 * Finds the names of a whole article at once, because a name is typed by the evidence of all its uses:
 * its own words, the words around it, the lists it stands in, and word lists, which vote and never decide.
 */
export function findEntities(texts: readonly NameText[]): NamesFound {
  const abbreviations = texts.flatMap(({ text }, i) => findAbbreviations(text).map((found) => ({ text: i, found })))
  const longForms = new Map(abbreviations.map(({ found }) => [found.short, found.long]))
  const byName = new Map<string, Entity>()
  const entityOf = (text: string): Entity => {
    const long = longForms.get(text) ?? text
    const key = foldName(long)
    const known = byName.get(key)
    if (known !== undefined) return known
    const entity: Entity = { name: long, type: 'other', noun: null, short: null, aliases: new Set([long]), count: 0, votes: new Map() }
    for (const vote of readName(ordinaryCase(long))) voteFor(entity, vote)
    byName.set(key, entity)
    return entity
  }
  for (const { found } of abbreviations) {
    const entity = entityOf(found.long)
    entity.short ??= found.short
    entity.aliases.add(found.short)
    voteFor(entity, readLongForm(found.long))
  }
  const seen = collectCase(texts)
  const forms = [...new Set([...longForms.values(), ...longForms.keys()])].toSorted((a, b) => b.length - a.length)
  const mentions = texts.map((source) => findInText(source, forms, seen).map((span): Mention => {
    const entity = span.isQuote ? { name: span.text, type: 'quote' as const, noun: null, short: null, aliases: new Set([span.text]), count: 1, votes: new Map<EntityType, number>() } : entityOf(span.text)
    entity.count++
    entity.aliases.add(span.text)
    if (!span.isQuote) for (const vote of readContext(source.text.slice(Math.max(0, span.start - 80), span.start), source.text.slice(span.end, span.end + 100))) voteFor(entity, vote)
    return { ...span, entity }
  }))
  texts.forEach(({ text }, i) => readLists(text, mentions[i] ?? []))
  for (const entity of byName.values()) {
    entity.type = decideType(entity)
    if (entity.type === 'place') entity.noun ??= findKnownPlace(entity.name)?.noun ?? null
  }
  const find = (name: string): Entity | null => byName.get(foldName(longForms.get(name) ?? name)) ?? null
  linkNames(byName)
  return { entities: [...new Set(byName.values())], mentions: mentions.map((list) => list.map((m) => ({ ...m, entity: m.entity.type === 'quote' ? m.entity : (find(m.text) ?? m.entity) }))), abbreviations, find }
}

/** "OSLO" at the head of a report is Oslo. */
function ordinaryCase(name: string): string {
  const lowered = name.slice(0, 1) + name.slice(1).toLowerCase()
  return /^\p{Lu}{4,}$/u.test(name) && findKnownPlace(lowered) !== null ? lowered : name
}

/** Most that is shortened is a group; a phrase in small letters is what its noun says: "chief executive officer". */
function readLongForm(long: string): Vote {
  const kind = /\p{Lu}/u.test(long) ? 'group' : kindOfWord(long.split(' ').at(-1) ?? '')
  return { type: kind === 'group' || kind === null ? 'group' : 'other', weight: 2 }
}

/** Where a form stands in a text with no letter or figure at either side. */
function findAlone(text: string, form: string): number[] {
  const found: number[] = []
  for (let at = text.indexOf(form); at >= 0; ) {
    const end = at + form.length
    const isAlone = !/[\p{L}\d]$/u.test(text.slice(Math.max(0, at - 2), at)) && !/^[\p{L}\d]/u.test(text.slice(end, end + 2))
    if (isAlone) found.push(at)
    at = text.indexOf(form, isAlone ? end : at + 1)
  }
  return found
}

function findInText(source: NameText, forms: readonly string[], seen: { small: Set<string>; capital: Set<string> }): { start: number; end: number; text: string; isQuote: boolean }[] {
  const known: { start: number; end: number; text: string; isQuote: boolean }[] = []
  for (const form of forms) {
    for (const start of findAlone(source.text, form)) {
      const end = start + form.length
      if (!known.some((k) => start < k.end && k.start < end)) known.push({ start, end, text: form, isQuote: false })
    }
  }
  const runs = findNameRuns({ ...source, taken: [...source.taken, ...known] }, seen)
  return [...known, ...runs].toSorted((a, b) => a.start - b.start)
}
