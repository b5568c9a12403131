import { decodeText } from '../decode-text.ts'
import { fail, ok } from '../result.ts'
import type { Problem, Result } from '../result.ts'
import { archivedFile, archiveListName, archiveListSchema, type ArchiveList } from './archive-list.ts'
import type { OpenedCollection } from './opened-collection.ts'
import type { PackedFile } from './packed-file.ts'

/** What reading an archive wants. */
export interface ArchiveTools {
  readonly hash: (bytes: Uint8Array) => Promise<string>
  readonly onProgress?: (progress: { readonly what: string; readonly done: number; readonly of: number }) => void
}

/**
 * Opens an archive of a whole collection and checks every sum in it; see [Note: archives]. Problems: `damaged-archive`,
 * `newer-version`.
 */
export async function openArchive(files: readonly PackedFile[], { hash, onProgress }: ArchiveTools): Promise<Result<OpenedCollection>> {
  const byName = new Map(files.map((file) => [file.name, file]))
  const list = await readList(byName.get(archiveListName))
  if (!list.ok) return list
  const { journal, entries, files: kept, decks, madeAt } = list.value
  // A part that is named many times would be unpacked as often.
  if (new Set(journal.map(({ name }) => name)).size < journal.length || new Set(kept.map((file) => file.hash)).size < kept.length) return damaged(archiveListName)
  const lines: string[] = []
  for (const part of journal) {
    const text = await readChecked(byName.get(part.name), part.hash, hash)
    const decoded = text instanceof Uint8Array ? decodeText(text, 'utf-8') : null
    if (decoded === null || !decoded.ok) return damaged(part.name)
    for (const line of decoded.value.text.split('\n')) if (line !== '') lines.push(line)
  }
  if (lines.length !== entries) return damaged('its journal')
  for (const [at, file] of kept.entries()) {
    if (at % 20 === 0) onProgress?.({ what: 'Checking pictures, sounds and decks', done: at, of: kept.length })
    if (!((await readChecked(byName.get(archivedFile(file.hash)), file.hash, hash)) instanceof Uint8Array)) return damaged(archivedFile(file.hash))
  }
  const missing = fail('media-missing', 'This file is not in the archive.').problem
  return ok({
    kind: 'lectern-archive',
    says: 'whole collection',
    decks: [],
    presets: [],
    media: [],
    problems: [],
    archive: { lines, files: kept, decks, madeAt },
    readMedia: async (wanted) => (await byName.get(archivedFile(wanted))?.read()) ?? missing,
  })
}

async function readList(file: PackedFile | undefined): Promise<Result<ArchiveList>> {
  const bytes = await file?.read()
  const decoded = bytes instanceof Uint8Array ? decodeText(bytes, 'utf-8') : null
  const value = decoded?.ok === true ? parse(decoded.value.text) : null
  const list = archiveListSchema.safeParse(value)
  if (list.success) return ok(list.data)
  const version = typeof value === 'object' && value !== null && 'version' in value ? value.version : null
  if (typeof version === 'number' && version > 1) return fail('newer-version', 'This archive was written by a newer Lectern. Update Lectern to open it. Nothing was changed.')
  return damaged(archiveListName)
}

async function readChecked(file: PackedFile | undefined, wanted: string, hash: ArchiveTools['hash']): Promise<Uint8Array | Problem | undefined> {
  const bytes = await file?.read()
  return bytes instanceof Uint8Array && (await hash(bytes)) !== wanted ? undefined : bytes
}

function damaged(where: string): Result<never> {
  return fail('damaged-archive', 'This archive is damaged or its end is missing. Nothing was changed. Copy or download it again, or take an older one.', where)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
