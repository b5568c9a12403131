import type { DecodedText } from '../decode-text.ts'
import { fail } from '../result.ts'
import type { Problem, Result } from '../result.ts'
import { collectDrafts } from './collect-drafts.ts'
import type { ReaderTools } from './collect-drafts.ts'
import { cutText } from './cut-text.ts'
import type { NoteDraft } from './note-draft.ts'
import { draftSuperMemo, superMemoDeck } from './open-supermemo-notes.ts'
import type { RejectedRow } from './opened-deck.ts'
import type { RawCollection } from './raw-study.ts'

const longest = 100_000_000

interface OpenItem {
  readonly line: number
  readonly question: string[]
  readonly answer: string[]
  part: 'question' | 'answer'
}

/** Whether a text is SuperMemo's `Q:` and `A:` lines: of those that are not blank, most begin so, and both kinds come. */
export function isSuperMemoText(text: string): boolean {
  const lines = text.slice(0, 20_000).split(/\r\n|\n|\r/).filter((line) => line.trim() !== '')
  const of = (sign: string): number => lines.filter((line) => line.startsWith(`${sign}:`)).length
  return of('Q') > 0 && of('A') > 0 && (of('Q') + of('A')) * 2 > lines.length
}

/**
 * Opens SuperMemo's questions and answers as text: lines that begin with `Q:` and `A:`, several of one kind being one text,
 * a line without either going on with the last, a blank line or the next `Q:` after an `A:` ending the item.
 * Problems: `too-big`, `no-cards`.
 */
export async function openSuperMemo(name: string, { text, encoding }: DecodedText, tools: ReaderTools): Promise<Result<RawCollection>> {
  if (text.length > longest) return fail('too-big', 'It is larger than 100 MB. Split it into several files. Nothing was added.')
  const deck = superMemoDeck(name)
  const drafts: NoteDraft[] = []
  const rejected: RejectedRow[] = []
  let stray = 0
  let open: OpenItem | null = null
  const finish = (): void => {
    if (open === null) return
    const [question, answer] = [open.question.join('\n').trim(), open.answer.join('\n').trim()]
    const which = question === '' ? 'question' : answer === '' ? 'answer' : null
    if (which === null) drafts.push(draftSuperMemo(deck, `line ${open.line}`, question, answer, [], null))
    else rejected.push({ where: `line ${open.line}`, reason: `no-${which}`, detail: `It has no ${which}.`, excerpt: cutText(question || answer, 80) })
    open = null
  }
  for (const [at, line] of text.split(/\r\n|\n|\r/).entries()) {
    const label = line.startsWith('Q:') ? 'question' : line.startsWith('A:') ? 'answer' : null
    const current: OpenItem | null = open
    if (line.trim() === '' || (label === 'question' && isAnswered(current))) finish()
    if (line.trim() === '') continue
    if (label !== null) open = takeLine(open, label, line.slice(2).trim(), at + 1)
    else if (open === null) stray += 1
    else open[open.part].push(line.trim())
  }
  finish()
  return collectDrafts({ kind: 'supermemo', says: 'SuperMemo, questions and answers', encoding, drafts, rejected: rejected.map((row) => ({ deck, row })), problems: tellStray(stray) }, tools)
}

function isAnswered(item: OpenItem | null): boolean {
  return item !== null && item.answer.length > 0
}

function takeLine(open: OpenItem | null, part: 'question' | 'answer', text: string, line: number): OpenItem {
  const item = open ?? { line, question: [], answer: [], part }
  item.part = part
  item[part].push(text)
  return item
}

function tellStray(count: number): readonly Problem[] {
  return count === 0 ? [] : [{ type: 'text-left-out', detail: `${count === 1 ? 'One line of text belongs' : `${count} lines of text belong`} to no question and ${count === 1 ? 'is' : 'are'} left out.` }]
}
