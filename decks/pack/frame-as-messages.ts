import type { AnkiDeck, AnkiField, AnkiNoteType, AnkiPreset, AnkiTemplate } from '../anki/anki-collection.ts'
import { deckKindFields, fieldFields, normalDeckFields, noteTypeFields, presetFields, templateFields } from './anki-messages.ts'
import { flagAt, numberAt, ownValue, parseObject, textAt, type JsonObject } from './json-value.ts'
import { writeMessage, type FieldValue } from './write-message.ts'

/** The blob of `notetypes.config`. */
export function noteTypeMessage({ type, sortf, css, latexPre, latexPost, latexSvg, stockKind, extra }: AnkiNoteType): Uint8Array {
  const { own, other } = splitExtra(extra, ['originalId'])
  const f = noteTypeFields
  return writeMessage([[f.kind, type], [f.sortField, sortf], [f.css, css], [f.latexPre, latexPre], [f.latexPost, latexPost], [f.latexSvg, latexSvg], [f.stockKind, stockKind], [f.originalId, idOf(own, 'originalId')], [f.other, other]])
}

/** The blob of `fields.config`. */
export function fieldMessage({ rtl, font, size, description, tag, extra }: AnkiField): Uint8Array {
  const { own, other } = splitExtra(extra, ['sticky', 'plainText', 'collapsed', 'excludeFromSearch', 'preventDeletion', 'id'])
  const f = fieldFields
  const flag = (key: 'sticky' | 'plainText' | 'collapsed' | 'excludeFromSearch' | 'preventDeletion'): readonly [number, FieldValue] => [f[key], flagAt(own, key)]
  return writeMessage([flag('sticky'), [f.rtl, rtl], [f.font, font], [f.size, size], [f.description, description], flag('plainText'), flag('collapsed'), flag('excludeFromSearch'), [f.id, idOf(own, 'id')], [f.tag, tag === null ? null : { exact: tag }], flag('preventDeletion'), [f.other, other]])
}

/** The blob of `templates.config`. */
export function templateMessage({ qfmt, afmt, extra }: AnkiTemplate): Uint8Array {
  const { own, other } = splitExtra(extra, ['bqfmt', 'bafmt', 'bfont', 'bsize', 'id'])
  const f = templateFields
  return writeMessage([[f.question, qfmt], [f.answer, afmt], [f.questionInBrowser, textAt(own, 'bqfmt')], [f.answerInBrowser, textAt(own, 'bafmt')], [f.browserFont, textAt(own, 'bfont')], [f.browserSize, numberAt(own, 'bsize', 0)], [f.id, idOf(own, 'id')], [f.other, other]])
}

/** The blobs of `decks.common`, which says only that nothing below is folded open, and `decks.kind`. */
export function deckMessages({ preset, description }: AnkiDeck): { readonly common: Uint8Array; readonly kind: Uint8Array } {
  const normal = writeMessage([[normalDeckFields.preset, preset ?? 1], [normalDeckFields.description, description]])
  return { common: writeMessage([[1, true], [2, true]]), kind: writeMessage([[deckKindFields.normal, normal]]) }
}

/** The blob of `deck_config.config`; what Lectern does not have is as in a new collection. */
export function presetMessage({ learningSteps, relearningSteps, newPerDay, reviewsPerDay, maximumInterval, leechAction, leechThreshold, buryNew, buryReviews, desiredRetention, weights }: AnkiPreset): Uint8Array {
  const f = presetFields
  const weightsField = weights?.length === 21 ? f.weights6 : weights?.length === 19 ? f.weights5 : f.weights4
  return writeMessage([
    [f.learningSteps, { floats: learningSteps }],
    [f.relearningSteps, { floats: relearningSteps }],
    [weightsField, weights === null ? null : { floats: weights }],
    [f.newPerDay, newPerDay],
    [f.reviewsPerDay, reviewsPerDay],
    [f.initialEase, { float: 2.5 }],
    [f.easyMultiplier, { float: 1.3 }],
    [f.hardMultiplier, { float: 1.2 }],
    [f.intervalMultiplier, { float: 1 }],
    [f.maximumInterval, maximumInterval],
    [f.minimumLapseInterval, 1],
    [f.graduatingGood, 1],
    [f.graduatingEasy, 4],
    [f.leechAction, leechAction],
    [f.leechThreshold, leechThreshold],
    [f.answerCap, 60],
    [f.buryNew, buryNew],
    [f.buryReviews, buryReviews],
    [f.desiredRetention, { float: desiredRetention ?? 0.9 }],
    [f.historicalRetention, { float: 0.9 }],
  ])
}

/** What of `extra` has a field of its own, and the rest as JSON for the field `other`, as Anki keeps what add-ons leave. */
function splitExtra(extra: string | undefined, keys: readonly string[]): { readonly own: JsonObject; readonly other: FieldValue | null } {
  const own = extra === undefined ? {} : (parseObject(extra) ?? {})
  const others = Object.entries(own).filter(([key]) => !keys.includes(key))
  return { own, other: others.length === 0 ? null : new TextEncoder().encode(JSON.stringify(Object.fromEntries(others))) }
}

/** An id of 64 bits, as digits or a number. */
function idOf(object: JsonObject, key: string): FieldValue | null {
  const value = ownValue(object, key)
  const digits = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : typeof value === 'string' && /^-?\d{1,19}$/.test(value) ? value : null
  return digits === null ? null : { exact: BigInt.asIntN(64, BigInt(digits)) }
}
