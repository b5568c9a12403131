import { hashText } from '../model/hash-text.ts'
import { noteTypeSchema } from '../model/note-type.ts'
import type { NoteType } from '../model/note-type.ts'
import { presetSchema, standardPreset } from '../model/preset.ts'
import type { Preset } from '../model/preset.ts'
import { cutText } from './cut-text.ts'
import type { CrowdConfig, CrowdModel } from './open-crowdanki-parts.ts'

/** A note type of CrowdAnki as one of Lectern, or null when it is beyond what a note type may hold. */
export function readCrowdModel(model: CrowdModel): NoteType | null {
  const { name, css = '', flds, tmpls, type = 0, sortf = 0, originalStockKind, latexPre, latexPost, crowdanki_uuid: uuid } = model
  const fields = inOrder(flds)
  const templates = inOrder(tmpls)
  const occlusion = originalStockKind === 6 || templates.some(({ qfmt }) => qfmt.includes('image-occlusion-container') || qfmt.includes('anki.imageOcclusion'))
  const parsed = noteTypeSchema.safeParse({
    id: hashText('crowdanki', uuid),
    name: cutText(name, 300) || 'Anki',
    kind: type !== 1 ? 'standard' : occlusion ? 'occlusion' : 'cloze',
    fields: fields.map((field, at) => ({ name: cutText(field.name, 200) || `Field ${at + 1}`, ...(field.rtl === true ? { rtl: true } : {}), ...(field.description === undefined || field.description.trim() === '' ? {} : { hint: cutText(field.description.trim(), 500) }) })),
    templates: (type === 1 ? templates.slice(0, 1) : templates).map((template, at) => ({ name: cutText(template.name, 200) || `Card ${at + 1}`, question: template.qfmt, answer: template.afmt })),
    css,
    sortField: Math.min(Math.max(0, Math.floor(sortf)), fields.length - 1),
    foreign: JSON.stringify({ crowdanki: { uuid, ...(latexPre === undefined ? {} : { latexPre }), ...(latexPost === undefined ? {} : { latexPost }) } }),
  })
  return parsed.success ? parsed.data : null
}

function inOrder<T extends { readonly ord?: number | null | undefined }>(parts: readonly T[]): readonly T[] {
  return parts.toSorted((a, b) => (a.ord ?? 0) - (b.ord ?? 0))
}

/** A set of options of CrowdAnki as a preset, or null when its figures make none. */
export function readCrowdConfig(config: CrowdConfig): Preset | null {
  const { new: fresh, rev, lapse, fsrsParams6: weights } = config
  const parsed = presetSchema.safeParse({
    ...standardPreset,
    id: hashText('crowdanki', config.crowdanki_uuid),
    name: cutText(config.name.trim(), 100) || 'Anki',
    desiredRetention: clamp(config.desiredRetention ?? standardPreset.desiredRetention, 0.7, 0.99),
    weights: weights?.length === 21 ? weights : null,
    learningSteps: toSteps(fresh?.delays ?? standardPreset.learningSteps),
    relearningSteps: toSteps(lapse?.delays ?? standardPreset.relearningSteps),
    maximumDays: clamp(Math.round(rev?.maxIvl ?? standardPreset.maximumDays), 1, 36_500),
    newPerDay: fresh?.perDay === undefined ? null : clamp(Math.round(fresh.perDay), 0, 9999),
    reviewsPerDay: rev?.perDay === undefined ? null : clamp(Math.round(rev.perDay), 0, 9999),
    spaceSiblings: fresh?.bury === true || rev?.bury === true,
    hardAfter: clamp(Math.round(lapse?.leechFails ?? standardPreset.hardAfter), 0, 99),
    pauseHard: lapse?.leechAction === 0,
  })
  return parsed.success ? parsed.data : null
}

/** Steps in minutes. A step of seconds becomes a minute; steps of a day and more are the scheduler's own work. */
function toSteps(steps: readonly number[]): number[] {
  return steps.filter((minutes) => minutes > 0 && minutes < 1440).map((minutes) => Math.max(1, minutes)).slice(0, 10)
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(Number.isFinite(value) ? value : least, least), most)
}
