import { archivedFile, archiveListName, type ArchiveList } from './formats/archive-list.ts'
import type { ZipTool } from './write-lectern.ts'

/** An archive of a whole collection that is being written. */
export interface ArchiveWriter {
  /** Lines of the journal, in their order. */
  readonly addLines: (lines: readonly string[]) => Promise<void>
  /** A kept file under its SHA-256. */
  readonly addFile: (hash: string, bytes: Uint8Array) => void
  /** The archive; `decks` are the titles that it is said to hold. */
  readonly finish: (decks: readonly string[], madeAt: number) => Uint8Array<ArrayBuffer>
}

/** Starts an archive of a whole collection; see [Note: archives]. `hash` gives the SHA-256 in hex. */
export function startArchive(zip: ZipTool, hash: (bytes: Uint8Array) => Promise<string>): ArchiveWriter {
  const journal: ArchiveList['journal'] = []
  const files: ArchiveList['files'] = []
  let entries = 0
  return {
    addLines: async (lines) => {
      if (lines.length === 0) return
      const bytes = new TextEncoder().encode(`${lines.join('\n')}\n`)
      const name = `journal/${String(journal.length + 1).padStart(6, '0')}.jsonl`
      journal.push({ name, hash: await hash(bytes) })
      entries += lines.length
      zip.add(name, bytes, true)
    },
    addFile: (name, bytes) => {
      files.push({ hash: name, bytes: bytes.length })
      zip.add(archivedFile(name), bytes, looksLikeText(bytes))
    },
    finish: (decks, madeAt) => {
      const list: ArchiveList = { format: 'lectern-archive', version: 1, madeAt, decks: [...decks], entries, journal, files: files.toSorted((a, b) => (a.hash < b.hash ? -1 : 1)) }
      zip.add(archiveListName, new TextEncoder().encode(JSON.stringify(list)), true)
      return zip.finish()
    },
  }
}

/** Decks and articles are JSON; pictures and sounds are packed already. */
function looksLikeText(bytes: Uint8Array): boolean {
  return bytes[0] === 0x7b
}
