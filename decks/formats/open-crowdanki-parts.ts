import { z } from 'zod'

// https://github.com/Stvad/CrowdAnki: what Anki keeps of a deck as JSON, ids replaced by UUIDs. Unknown keys are passed over.

const texts = z.array(z.string())

export const crowdNoteSchema = z.object({
  fields: texts.min(1).max(200),
  guid: z.string().max(1000).optional(),
  note_model_uuid: z.string().max(1000),
  tags: texts.max(10_000).optional(),
})

export const crowdModelSchema = z.object({
  crowdanki_uuid: z.string().max(1000),
  name: z.string(),
  type: z.number().optional(),
  originalStockKind: z.number().nullish(),
  sortf: z.number().optional(),
  css: z.string().optional(),
  latexPre: z.string().optional(),
  latexPost: z.string().optional(),
  flds: z.array(z.object({ name: z.string(), ord: z.number().nullish(), rtl: z.boolean().optional(), description: z.string().optional() })).min(1).max(200),
  tmpls: z.array(z.object({ name: z.string(), ord: z.number().nullish(), qfmt: z.string(), afmt: z.string() })).min(1).max(100),
})

const steps = z.array(z.number()).optional()

export const crowdConfigSchema = z.object({
  crowdanki_uuid: z.string().max(1000),
  name: z.string(),
  new: z.object({ perDay: z.number().optional(), delays: steps, bury: z.boolean().optional() }).optional(),
  rev: z.object({ perDay: z.number().optional(), maxIvl: z.number().optional(), bury: z.boolean().optional() }).optional(),
  lapse: z.object({ delays: steps, leechFails: z.number().optional(), leechAction: z.number().optional() }).optional(),
  desiredRetention: z.number().optional(),
  fsrsParams6: z.array(z.number()).optional(),
})

export const crowdDeckSchema = z.object({
  __type__: z.literal('Deck').optional(),
  name: z.string().min(1),
  desc: z.string().optional(),
  deck_config_uuid: z.string().max(1000).nullish(),
  children: z.array(z.unknown()).optional(),
  notes: z.array(z.unknown()).optional(),
  note_models: z.array(z.unknown()).optional(),
  deck_configurations: z.array(z.unknown()).optional(),
  media_files: z.array(z.unknown()).optional(),
})

export type CrowdModel = z.infer<typeof crowdModelSchema>
export type CrowdConfig = z.infer<typeof crowdConfigSchema>
export type CrowdDeck = z.infer<typeof crowdDeckSchema>
