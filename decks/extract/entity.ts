/** What a name is of. `people` are nations, faiths and tongues; `quote` is a phrase in quotation marks; `other` is a name without evidence. */
export type EntityType = 'person' | 'group' | 'place' | 'people' | 'quote' | 'other'

/** Someone or something named in an article, with every wording it goes by. */
export interface Entity {
  /** The fullest name, as the article spells it. */
  name: string
  type: EntityType
  /** The common noun the article or a gazetteer gives it, such as `city`, `party` or `river`; null when nobody says. */
  noun: string | null
  /** The abbreviation that the article introduces for it, or null. */
  short: string | null
  /** All wordings met, the name and the abbreviation included. */
  readonly aliases: Set<string>
  /** How often it is named. */
  count: number
  readonly votes: Map<EntityType, number>
}

/** One naming: offsets in its text, and what it names. */
export interface Mention {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly entity: Entity
}
