import { toBase64 } from './formats/base64.ts'
import { boxedMedia, boxList } from './formats/deck-box.ts'
import { writeDeckJson } from './formats/write-deck-json.ts'
import type { DeckFile } from './model/deck.ts'
import type { MediaFile } from './model/media.ts'
import type { Problem } from './result.ts'
import type { WriteOptions, WrittenDecks, WrittenFile, WriteTools } from './write-collection.ts'

/** A zip archive that grows file by file; `startZip` of decks/pack. */
export interface ZipTool {
  readonly add: (name: string, bytes: Uint8Array, deflate?: boolean) => void
  readonly finish: () => Uint8Array<ArrayBuffer>
}

/** A deck of one file carries its pictures within; more than so many bytes go into an archive, for such a file is read at once. */
const mostWithin = 25_000_000

/** Writes a deck as `.lectern.json` with its files in it; several decks, or one with many files, as `.lectern`. */
export async function writeLectern({ decks, presets }: WrittenDecks, options: WriteOptions, tools: WriteTools): Promise<WrittenFile> {
  const files = decks.map((deck) => trim(deck, options))
  const size = files.reduce((sum, { media = [] }) => sum + media.reduce((bytes, file) => bytes + file.bytes, 0), 0)
  const problems: Problem[] = []
  const [first] = files
  if (files.length === 1 && first !== undefined && size <= mostWithin) return { ending: '.lectern.json', bytes: writeDeckJson(await withData(first, tools, problems)), problems }
  const zip = tools.startZip()
  const names = files.map((_, at) => `decks/${at + 1}.lectern.json`)
  zip.add(boxList, new TextEncoder().encode(JSON.stringify({ format: 'lectern-decks', version: 1, decks: names, presets: options.history ? presets : [] })), true)
  for (const [at, file] of files.entries()) zip.add(names[at] ?? '', writeDeckJson(file), true)
  const hashes = [...new Set(files.flatMap(({ media = [] }) => media.map(({ hash }) => hash)))]
  for (const [done, hash] of hashes.entries()) {
    if (done % 20 === 0) tools.onProgress?.({ what: 'Packing pictures and sounds', done, of: hashes.length })
    const bytes = await tools.readMedia(hash)
    if (bytes instanceof Uint8Array) zip.add(boxedMedia(hash), bytes)
    else problems.push(bytes)
  }
  return { ending: '.lectern', bytes: zip.finish(), problems }
}

function trim(file: DeckFile, { history, media }: WriteOptions): DeckFile {
  const { studies, media: files, ...rest } = file
  return { ...rest, ...(media && files !== undefined ? { media: files } : {}), ...(history && studies !== undefined ? { studies } : {}) }
}

async function withData(file: DeckFile, { readMedia }: WriteTools, problems: Problem[]): Promise<DeckFile> {
  const media: MediaFile[] = []
  for (const { data: _, ...each } of file.media ?? []) {
    const bytes = await readMedia(each.hash)
    if (bytes instanceof Uint8Array) media.push({ ...each, bytes: bytes.length, data: toBase64(bytes) })
    else {
      problems.push({ ...bytes, where: each.name })
      media.push(each)
    }
  }
  return file.media === undefined ? file : { ...file, media }
}
