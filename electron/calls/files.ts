import { basename, extname, join } from 'node:path'
import { fail, ok } from '../../decks/result.ts'
import { codeOf } from '../code-of.ts'
import { readOpened } from '../read-opened.ts'
import { writeWhole } from '../write-whole.ts'
import type { Answers } from './answers.ts'

/** The system's file dialogs; each answers a path, or null when the reader cancels. */
export interface FileDialogs {
  open(kind: 'deck' | 'article'): Promise<string | null>
  save(suggested: string): Promise<string | null>
}

/** Files in and out, always by the reader's own choice. The page sees names and bytes, never paths. */
export function createFileAnswers(dialogs: FileDialogs, saveFolder: string): Pick<Answers, 'file.open' | 'file.save'> {
  return {
    'file.open': async ({ kind }) => {
      const path = await dialogs.open(kind ?? 'deck')
      return path === null ? ok(null) : readOpened(path)
    },
    'file.save': async ({ name, bytes }) => {
      const path = await dialogs.save(join(saveFolder, safeName(name)))
      if (path === null) return ok({ saved: false })
      try {
        await writeWhole(path, bytes)
        return ok({ saved: true })
      } catch (error) {
        return fail('cannot-save', `"${basename(path)}" was not saved (${codeOf(error)}). Choose another folder, or free some space.`)
      }
    },
  }
}

/** A name to suggest in a dialog: one plain part that every system accepts. */
export function safeName(name: string): string {
  // eslint-disable-next-line no-control-regex
  const plain = name.replaceAll(/[\u0000-\u001f\u007f<>:"/\\|?*\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, ' ').replaceAll(/\s+/g, ' ')
  const ending = extname(plain).slice(0, 20)
  const stem = plain.slice(0, plain.length - extname(plain).length).replaceAll(/^[. ]+|[. ]+$/g, '')
  return `${stem.slice(0, 100).trimEnd() || 'Lectern'}${ending.trimEnd()}`
}
