import type { CollectionSource, CollectionTools } from './collection-tools.ts'
import type { DecodedText } from './decode-text.ts'
import { isAnkiText } from './formats/anki-header.ts'
import { collectionOfDecks } from './formats/collection-of-decks.ts'
import { liftMedia } from './formats/embedded-media.ts'
import { openAnkiText } from './formats/open-anki-text.ts'
import { isCrowdAnki, openCrowdAnki } from './formats/open-crowdanki.ts'
import { openDeckJson } from './formats/open-deck-json.ts'
import { openMarkdown, type OpenedMarkdown } from './formats/open-markdown.ts'
import { isMnemosyneXml, openMnemosyne } from './formats/open-mnemosyne.ts'
import { openPastedTable } from './formats/open-pasted-table.ts'
import { isSuperMemoXml, openSuperMemoXml } from './formats/open-supermemo-xml.ts'
import { isSuperMemoText, openSuperMemo } from './formats/open-supermemo.ts'
import { openTables } from './formats/open-table.ts'
import type { OpenedCollection } from './formats/opened-collection.ts'
import type { PackedFile } from './formats/packed-file.ts'
import { placeRaw } from './place-raw.ts'
import { ok, type Result } from './result.ts'
import { noteToCards } from './template/note-to-cards.ts'
import { ownNoteTypes } from './template/own-note-types.ts'

/** What readers of text are given. */
export function readerToolsOf({ hash, noteTypes = [] }: CollectionTools, files: readonly PackedFile[]) {
  return { noteTypes: [...ownNoteTypes, ...noteTypes], makeCards: noteToCards, hash, files }
}

/** Opens decks that are written as text, by what the text says, and by its name only where that does not tell. `files` came with it. */
export async function openDeckText(name: string, decoded: DecodedText, source: CollectionSource, tools: CollectionTools, files: readonly PackedFile[] = []): Promise<Result<OpenedCollection>> {
  const readerTools = readerToolsOf(tools, files)
  const { text } = decoded
  if (isMnemosyneXml(text)) return placeRaw(await openMnemosyne(name, decoded, readerTools), tools)
  if (isSuperMemoXml(text)) return placeRaw(await openSuperMemoXml(name, decoded, readerTools), tools)
  if (isCrowdAnki(text)) return placeRaw(await openCrowdAnki(name, decoded, readerTools), tools)
  if (/\.json$/i.test(name) || /^\s*\{\s*"format"\s*:\s*"lectern-deck"/.test(text)) return openJson(decoded, tools)
  if (isAnkiText(text)) return openAnkiText(name, decoded, source, readerTools)
  if (/\.(?:md|markdown)$/i.test(name)) return openCards(await openMarkdown(name, decoded, readerTools, source.markdown), tools)
  if (isSuperMemoText(text)) return placeRaw(await openSuperMemo(name, decoded, readerTools), tools)
  return source.pasted === true ? openPastedTable(name, text, source, readerTools) : openTables(name, decoded, source, readerTools)
}

async function openJson(decoded: DecodedText, { hash }: CollectionTools): Promise<Result<OpenedCollection>> {
  const opened = openDeckJson(decoded)
  // The bytes in the deck itself: what is lifted out is what their sums are checked on.
  return opened.ok ? ok(await liftMedia({ ...collectionOfDecks('lectern-deck', 'Lectern deck', [opened.value]), decks: [opened.value] }, hash)) : opened
}

/** A Markdown text, with the ways in which it can be read. */
function openCards(read: Result<OpenedMarkdown>, tools: CollectionTools): Result<OpenedCollection> {
  const placed = placeRaw(read, tools)
  return read.ok && placed.ok ? ok({ ...placed.value, markdown: { style: read.value.style, counts: read.value.counts } }) : placed
}
