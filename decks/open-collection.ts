import type { CollectionSource, CollectionTools } from './collection-tools.ts'
import { decodeText } from './decode-text.ts'
import { archiveListName } from './formats/archive-list.ts'
import { boxList } from './formats/deck-box.ts'
import { leaveOutTwice } from './formats/leave-out-twice.ts'
import { openArchive } from './formats/open-archive.ts'
import { openDeckBox } from './formats/open-deck-box.ts'
import { openMarkdown } from './formats/open-markdown.ts'
import { openMnemosyneCards } from './formats/open-mnemosyne.ts'
import { isMochi, openMochi } from './formats/open-mochi.ts'
import type { OpenedCollection } from './formats/opened-collection.ts'
import type { PackedFile } from './formats/packed-file.ts'
import type { RawCollection } from './formats/raw-study.ts'
import { openAnkiCollection } from './open-anki-collection.ts'
import { openDeckText, readerToolsOf } from './open-deck-text.ts'
import { placeRaw } from './place-raw.ts'
import { fail, type Problem, type Result } from './result.ts'

const kinds: readonly (readonly [signature: string, kind: string])[] = [
  ['%PDF-', 'a PDF'],
  ['\u001F\u008B', 'a packed file (gzip)'],
  ['\u0089PNG', 'a picture'],
  ['\u00FF\u00D8\u00FF', 'a picture'],
]
const zips = ['PK\u0003\u0004', 'PK\u0005\u0006']
const collections = ['SQLite format 3\0', '\u0028\u00B5\u002F\u00FD']
/** Text larger than this is refused; packages have limits of their own. */
const mostText = 100_000_000

/**
 * Opens a file of decks of any kind that Lectern reads, known by its bytes, and by its name only where bytes do not tell.
 * Nothing but these bytes is read. Never throws. Problems: `other-kind`, `too-big`, and those of the readers.
 */
export async function openCollection(source: CollectionSource, tools: CollectionTools): Promise<Result<OpenedCollection>> {
  const { name, bytes } = source
  const starts = (signature: string) => startsWith(bytes, signature)
  if (collections.some(starts)) return openAnkiCollection(source, tools)
  if (zips.some(starts)) return openZipped(source, tools)
  const kind = kinds.find(([signature]) => starts(signature))?.[1]
  if (kind !== undefined) return fail('other-kind', `This is ${kind}, and no deck. Nothing was added.`)
  if (bytes.length > mostText) return fail('too-big', 'It is larger than 100 MB. Split it into several files. Nothing was added.')
  const decoded = decodeText(bytes, source.encoding)
  if (!decoded.ok) return decoded
  return openDeckText(name, decoded.value, source, tools)
}

async function openZipped(source: CollectionSource, tools: CollectionTools): Promise<Result<OpenedCollection>> {
  const listed = tools.listFiles?.(source.bytes)
  if (listed?.ok === true && listed.value.some(({ name }) => name === archiveListName)) return openArchive(listed.value, tools)
  if (listed?.ok === true && listed.value.some(({ name }) => name === boxList)) return openDeckBox(listed.value, tools.hash)
  if (listed?.ok !== true) return openAnkiCollection(source, tools)
  const files = listed.value
  const readerTools = readerToolsOf(tools, files)
  if (files.some(({ name }) => /^collection\.anki2(?:1b?)?$/i.test(name))) return openAnkiCollection(source, tools)
  if (files.some(({ name }) => /^cards\.xml$/i.test(name))) return placeRaw(await openMnemosyneCards(source.name, readerTools), tools)
  if (isMochi(files)) return placeRaw(await openMochi(source.name, readerTools), tools)
  const inside = files.find(({ name }) => /\.json$/i.test(name) && !/(?:^|\/)(?:\.|media\/)/.test(name))
  if (inside !== undefined) return openInside(inside, source, tools, files)
  const texts = files.filter(({ name }) => isMarkdown(name))
  return texts.length > 0 ? openFolder(texts, source, tools, files) : openAnkiCollection(source, tools)
}

async function openInside(inside: PackedFile, source: CollectionSource, tools: CollectionTools, files: readonly PackedFile[]): Promise<Result<OpenedCollection>> {
  const bytes = await inside.read()
  if (!(bytes instanceof Uint8Array)) return { ok: false, problem: bytes }
  const decoded = decodeText(bytes, source.encoding)
  return decoded.ok ? openDeckText(inside.name, decoded.value, source, tools, files.filter((file) => file !== inside)) : decoded
}

/** More texts in an archive than this are left out, and told. */
const mostTexts = 5000

/** Opens a folder of notes in Markdown, such as a vault of Obsidian: those that hold cards, as one collection. */
async function openFolder(texts: readonly PackedFile[], source: CollectionSource, tools: CollectionTools, files: readonly PackedFile[]): Promise<Result<OpenedCollection>> {
  const read: RawCollection[] = []
  const besides = files.filter(({ name }) => !isMarkdown(name))
  const problems: Problem[] = texts.length > mostTexts ? [{ type: 'too-many-files', detail: `The archive holds ${texts.length} texts; the first ${mostTexts} are read.` }] : []
  for (const [at, text] of texts.slice(0, mostTexts).entries()) {
    if (at % 20 === 0) tools.onProgress?.({ what: 'Reading texts', done: at, of: Math.min(texts.length, mostTexts) })
    const bytes = await text.read()
    const decoded = bytes instanceof Uint8Array ? decodeText(bytes, source.encoding) : ({ ok: false, problem: bytes } as const)
    const opened = decoded.ok ? await openMarkdown(text.name.replace(/^.*\//, ''), decoded.value, readerToolsOf(tools, besides), source.markdown) : decoded
    if (opened.ok) read.push(opened.value)
    else if (opened.problem.type !== 'no-cards' && opened.problem.type !== 'empty-file') problems.push({ ...opened.problem, where: text.name })
  }
  const [first] = read
  if (first === undefined) return fail('no-cards', 'No text in this archive holds cards. Nothing was added.')
  const readMedia = async (hash: string) => {
    const holder = read.find(({ media }) => media.some((file) => file.hash === hash))
    return (holder ?? first).readMedia(hash)
  }
  const media = new Map(read.flatMap((each) => each.media.map((file) => [file.hash, file] as const)))
  const says = `${texts.length} texts in Markdown`
  return placeRaw({ ok: true, value: { kind: 'markdown', says, decks: leaveOutTwice(read.flatMap(({ decks }) => decks)), presets: [], media: [...media.values()], problems: [...read.flatMap((each) => each.problems.filter(({ type }) => type !== 'media-unused')), ...problems, ...sayUnused(besides.length - media.size)], raw: read.flatMap(({ raw }) => raw), readMedia } }, tools)
}

const isMarkdown = (name: string): boolean => /\.(?:md|markdown)$/i.test(name)

/** Files beside the texts of a folder that none of them names; each text by itself does not know. */
function sayUnused(count: number): Problem[] {
  return count <= 0 ? [] : [{ type: 'media-unused', detail: `${count === 1 ? 'One file beside the texts is' : `${count} files beside the texts are`} named by no card and left out.` }]
}

function startsWith(bytes: Uint8Array, signature: string): boolean {
  for (let at = 0; at < signature.length; at += 1) if (bytes[at] !== signature.charCodeAt(at)) return false
  return true
}
