import { z } from 'zod'
import { readEntries } from '../../decks/collection/read-entries.ts'
import { makeFromArticle } from '../../decks/generate.ts'
import { articleSchema } from '../../decks/model/article.ts'
import { deckFileSchema } from '../../decks/model/deck.ts'
import { makingSchema } from '../../decks/model/making.ts'
import { presetSchema } from '../../decks/model/preset.ts'
import type { OpenedCollection } from '../../decks/formats/opened-collection.ts'
import { openFile } from '../../decks/open/open-file.ts'
import { openCollection } from '../../decks/open-collection.ts'
import { hashBytes } from '../../decks/pack/hash-bytes.ts'
import { listFiles } from '../../decks/pack/list-files.ts'
import { readPackage } from '../../decks/pack/read-package.ts'
import { readSource } from '../../decks/read/read-source.ts'
import type { Problem } from '../../decks/result.ts'
import { packEngines } from '../builders/pack-engines.ts'
import { someMemoryOptions } from '../builders/some-memory-options.ts'

// As in the app, where the page's policy forbids code made from text.
z.config({ jitless: true })

const engines = await packEngines()
const options = someMemoryOptions()
const now = Date.UTC(2026, 0, 5, 12)

/** A file as it comes in. */
export interface ComingFile {
  readonly name: string
  readonly bytes: Uint8Array
  readonly reader: 'deck' | 'article'
}

/** What became of a file: what is wrong with it or null, in a word what it was, and whether something came of it. */
export interface HostileRead {
  readonly wrong: string | null
  readonly outcome: string
  readonly opened: boolean
}

/** Reads a file as the app does. Answers with what is wrong with what came out, or null; what it throws is wrong too. */
export async function readHostile({ name, bytes, reader }: ComingFile): Promise<HostileRead> {
  return reader === 'deck' ? readDecks(name, bytes) : readArticle(name, bytes)
}

async function readDecks(name: string, bytes: Uint8Array): Promise<HostileRead> {
  const opened = await openCollection({ name, bytes }, { options, now, hash: hashBytes, listFiles, readPackage: (file) => readPackage(file, engines) })
  if (!opened.ok) return { wrong: judgeProblem(opened.problem), outcome: opened.problem.type, opened: false }
  return { wrong: await judgeCollection(opened.value), outcome: opened.value.kind, opened: true }
}

async function judgeCollection(opened: OpenedCollection): Promise<string | null> {
  const { decks, presets, problems, media, archive, readMedia } = opened
  for (const problem of problems) {
    const wrong = judgeProblem(problem)
    if (wrong !== null) return wrong
  }
  const known = new Set<string>()
  for (const { file, rejected } of decks) {
    const parsed = deckFileSchema.safeParse(file)
    if (!parsed.success) return `a deck that is none: ${parsed.error.issues[0]?.path.join('.')} ${parsed.error.issues[0]?.message}`
    for (const row of rejected) if (typeof row.where !== 'string') return 'a rejected row without a place'
    for (const { cards } of file.notes) {
      for (const card of cards) {
        if (known.has(card.id)) return `card ${card.id} is there twice`
        known.add(card.id)
      }
    }
  }
  for (const { preset } of presets) if (!presetSchema.safeParse(preset).success) return 'a preset that is none'
  for (const { hash } of media) {
    const file = await readMedia(hash)
    if (!(file instanceof Uint8Array)) {
      const wrong = judgeProblem(file)
      if (wrong !== null) return wrong
    } else if ((await hashBytes(file)) !== hash) return 'a picture that is not what its sum says'
  }
  if (archive === undefined) return null
  const entries = readEntries(archive.lines)
  return entries.ok ? null : judgeProblem(entries.problem)
}

async function readArticle(name: string, bytes: Uint8Array): Promise<HostileRead> {
  const opened = await openFile({ name, bytes })
  const articles = opened.ok ? readSource(opened.value) : opened
  if (!articles.ok) return { wrong: judgeProblem(articles.problem), outcome: articles.problem.type, opened: false }
  for (const article of articles.value) {
    const parsed = articleSchema.safeParse(article)
    if (!parsed.success) return { wrong: `an article that is none: ${parsed.error.issues[0]?.path.join('.')} ${parsed.error.issues[0]?.message}`, outcome: 'article', opened: true }
    const making = makingSchema.safeParse(makeFromArticle(article, { parse: null }))
    if (!making.success) return { wrong: `cards that are none: ${making.error.issues[0]?.path.join('.')} ${making.error.issues[0]?.message}`, outcome: 'article', opened: true }
  }
  return { wrong: null, outcome: 'article', opened: true }
}

/** What is not a plain sentence: no end, or words that only programs say. */
function judgeProblem({ type, detail }: Problem): string | null {
  if (!/^[a-z0-9-]+$/.test(type)) return `a problem called ${type}`
  if (!/[.!?”"’)]$/.test(detail) || detail.length > 2000) return `no sentence: ${detail.slice(0, 200)}`
  return /\b(?:undefined|NaN|TypeError|RangeError|ZodError|\[object)\b/.test(detail) ? `a program’s words: ${detail.slice(0, 200)}` : null
}
