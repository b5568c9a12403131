import { readFileSync } from 'node:fs'

/** A piece of a line in a fixture: words, perhaps in italics, or the mark of a note. */
export type FixtureRun = { readonly text: string; readonly italic: boolean } | { readonly note: number }

/** A text that fixtures of every format are made of. */
export interface FixtureText {
  readonly title: string
  readonly author: string
  readonly publication: string
  readonly date: string
  readonly blocks: readonly { readonly heading: boolean; readonly runs: readonly FixtureRun[] }[]
  readonly notes: readonly { readonly number: number; readonly runs: readonly FixtureRun[] }[]
}

/** Reads the Markdown of a fixture, of which it knows no more than the fixtures have. */
export function readFixtureText(path: string): FixtureText {
  const [, front = '', body = ''] = /^---\n([^]*?)\n---\n([^]*)$/u.exec(readFileSync(path, 'utf8')) ?? []
  const field = (key: string): string => new RegExp(`^${key}: (.*)$`, 'mu').exec(front)?.[1] ?? ''
  const notes: FixtureText['notes'][number][] = []
  const blocks: FixtureText['blocks'][number][] = []
  for (const block of body.trim().split(/\n{2,}|\n(?=\[\^)/u)) {
    const note = /^\[\^(\d+)\]:\s*([^]*)$/u.exec(block)
    const heading = /^## (.*)$/u.exec(block)
    if (note !== null) notes.push({ number: Number(note[1]), runs: readRuns(note[2] ?? '') })
    else blocks.push({ heading: heading !== null, runs: readRuns(heading?.[1] ?? block) })
  }
  return { title: field('title'), author: field('author'), publication: field('publication'), date: field('date'), blocks, notes }
}

function readRuns(text: string): FixtureRun[] {
  return text.split(/(\[\^\d+\]|\*[^*]+\*)/u).filter((part) => part !== '').map((part) => {
    const note = /^\[\^(\d+)\]$/u.exec(part)
    if (note !== null) return { note: Number(note[1]) }
    return { text: part.replace(/^\*|\*$/gu, ''), italic: part.startsWith('*') }
  })
}

/** Text as it stands in XML and HTML. */
export function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** Runs as HTML, with `mark` for each note. */
export function runsToHtml(runs: readonly FixtureRun[], mark: (note: number) => string): string {
  return runs.map((run) => ('note' in run ? mark(run.note) : run.italic ? `<i>${escapeMarkup(run.text)}</i>` : escapeMarkup(run.text))).join('')
}
