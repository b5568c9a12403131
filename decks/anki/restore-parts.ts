import { standardPresetId, type Preset } from '../model/preset.ts'
import type { AnkiNoteType, AnkiPreset } from './anki-collection.ts'
import type { ConvertedNoteType } from './note-types-from-anki.ts'
import { sumOfPreset, sumOfType, type OwnParts } from './own-parts.ts'

/** A note type as Lectern wrote it out, when it is still what it was then; else as it was read. */
export function restoreType(anki: AnkiNoteType, read: ConvertedNoteType, own: OwnParts | null): ConvertedNoteType {
  const kept = own?.types.find(({ id }) => id === anki.id)
  if (read.type === null || kept === undefined || kept.sum !== sumOfType(anki) || kept.type.fields.length !== anki.fields.length) return read
  return { ...read, type: kept.type }
}

/** A preset as Lectern wrote it out, when it is still what it was then. The standard one is the reader's and is never replaced. */
export function restorePreset(anki: AnkiPreset, own: OwnParts | null): Preset | null {
  const kept = own?.presets.find(({ id }) => id === anki.id)
  return kept === undefined || kept.preset.id === standardPresetId || kept.sum !== sumOfPreset(anki) ? null : kept.preset
}
