import type { DecodedText } from '../decode-text.ts'
import { fail } from '../result.ts'
import type { Problem, Result } from '../result.ts'
import { collectDrafts } from './collect-drafts.ts'
import type { ReaderTools } from './collect-drafts.ts'
import { cutText } from './cut-text.ts'
import type { DraftDeck, NoteDraft } from './note-draft.ts'
import { draftSuperMemo, superMemoDeck } from './open-supermemo-notes.ts'
import type { RejectedRow } from './opened-deck.ts'
import type { PastStudy, RawCollection } from './raw-study.ts'
import { scanXml } from './scan-markup.ts'

const longest = 100_000_000
const longestField = 200_000
const deepest = 64
const day = 86_400_000

/** An element that is open: what stands in it, and what is above it. */
interface OpenElement {
  readonly number: number
  readonly texts: Map<string, string>
  readonly path: readonly string[]
  parts: number
}

interface XmlReading {
  readonly drafts: NoteDraft[]
  readonly rejected: RejectedRow[]
  topics: number
}

/** Whether a text is a collection of SuperMemo as XML. */
export function isSuperMemoXml(text: string): boolean {
  return /<SuperMemoCollection[\s>]/.test(text.slice(0, 2000))
}

// SuperMemo's own help, https://help.supermemo.org/wiki/XML: elements stand within elements; those of the type Item have a
// question, an answer and learning data, those of the types Topic and Concept have a title or a text to read.

/**
 * Opens a collection that SuperMemo exported as XML. Items are cards; the titles of what they stand in become a tag; texts
 * to read are no cards and are counted. Problems: `too-big`, `not-supermemo`, `too-deep`, `no-cards`.
 */
export async function openSuperMemoXml(name: string, { text, encoding }: DecodedText, tools: ReaderTools): Promise<Result<RawCollection>> {
  if (text.length > longest) return fail('too-big', 'It is larger than 100 MB. Export a branch at a time. Nothing was added.')
  if (!isSuperMemoXml(text)) return fail('not-supermemo', 'This XML file was not written by SuperMemo. Nothing was added.')
  const deck = superMemoDeck(name)
  const reading: XmlReading = { drafts: [], rejected: [], topics: 0 }
  const end = readCollection(text, deck, reading)
  if (end.tooDeep && reading.drafts.length === 0) return fail('too-deep', 'It is nested more than 64 levels deep. Export a branch of the collection instead. Nothing was added.')
  return collectDrafts({ kind: 'supermemo', says: 'SuperMemo XML', encoding, drafts: reading.drafts, rejected: reading.rejected.map((row) => ({ deck, row })), problems: tellProblems(end, reading) }, tools)
}

function readCollection(xml: string, deck: DraftDeck, reading: XmlReading): ReturnType<typeof scanXml> {
  const open: OpenElement[] = []
  const names: string[] = []
  let count = 0
  return scanXml(xml, {
    open(name) {
      names.push(name)
      if (name !== 'SuperMemoElement') return
      count += 1
      const above = open.at(-1)
      const title = above?.texts.get('Title')?.trim() ?? ''
      if (above !== undefined) above.parts += 1
      open.push({ number: count, texts: new Map(), path: above === undefined ? [] : title === '' ? above.path : [...above.path, cutText(title.replaceAll('::', ':'), 60)], parts: 0 })
    },
    text(text) {
      const element = open.at(-1)
      const name = names.at(-1)
      if (element === undefined || name === undefined || name === 'SuperMemoElement') return
      const before = element.texts.get(name) ?? ''
      if (before.length <= longestField) element.texts.set(name, before + text)
    },
    close(name) {
      names.pop()
      const element = name === 'SuperMemoElement' ? open.pop() : undefined
      if (element !== undefined) readElement(element, deck, reading)
    },
  }, deepest)
}

function readElement({ number, texts, path, parts }: OpenElement, deck: DraftDeck, reading: XmlReading): void {
  const textOf = (key: string): string => texts.get(key)?.trim() ?? ''
  const [question, answer] = [textOf('Question'), textOf('Answer')]
  const isItem = textOf('Type') === 'Item' || (textOf('Type') === '' && answer !== '')
  if (!isItem) {
    if (parts === 0 && (question !== '' || answer !== '')) reading.topics += 1
    return
  }
  const which = question === '' ? 'question' : answer === '' ? 'answer' : null
  if (which === null) reading.drafts.push(draftSuperMemo(deck, `element ${textOf('ID') || number}`, question, answer, path.length === 0 ? [] : [path.join('::')], readLearning(textOf)))
  else reading.rejected.push({ where: `element ${textOf('ID') || number}`, reason: `no-${which}`, detail: `It has no ${which}.`, excerpt: cutText(question || answer, 80) })
}

/** Learning data: an interval of 0 or no repetition is a card that waits to be learned. */
function readLearning(textOf: (key: string) => string): PastStudy | null {
  const figure = (key: string): number => {
    const value = Number(textOf(key).replace(',', '.'))
    return Number.isFinite(value) && value > 0 ? value : 0
  }
  const [interval, reps] = [Math.min(36_500, Math.round(figure('Interval'))), Math.round(figure('Repetitions'))]
  if (interval === 0 || reps === 0) return null
  const date = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(textOf('LastRepetition'))
  const last = date === null ? null : Date.UTC(Number(date[3]), Number(date[2]) - 1, Number(date[1]))
  const ease = Math.round(Math.min(5, Math.max(1.3, figure('AFactor') || 2.5)) * 1000)
  return { state: 'review', due: last === null ? null : last + interval * day, byDay: true, lastReviewAt: last === null ? null : Math.max(0, last), interval, ease, reps, lapses: Math.round(figure('Lapses')), reviews: [], suspended: false }
}

function tellProblems(end: ReturnType<typeof scanXml>, { topics, drafts }: XmlReading): readonly Problem[] {
  return [
    ...(end.whole || end.tooDeep ? [] : [{ type: 'ends-early', detail: `This file is damaged or ends too early. ${drafts.length === 1 ? 'One card' : `${drafts.length} cards`} of it can be read. Add those, or stop here.` }]),
    ...(end.tooDeep ? [{ type: 'too-deep', detail: 'What is nested more than 64 levels deep, and what follows it, is not read.' }] : []),
    ...(topics === 0 ? [] : [{ type: 'topics-left-out', detail: `${topics === 1 ? 'One text' : `${topics} texts`} to read ${topics === 1 ? 'is no card and is' : 'are no cards and are'} left out. You can make cards from such texts.` }]),
  ]
}
