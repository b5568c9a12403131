import type { Problem } from '../result.ts'

// An Anki collection as plain rows, whatever container and schema it came in: decks/pack reads and writes the bytes,
// the other files of this folder turn it into Lectern's decks and back. Numbers are Anki's own, as its tables have them
// (https://github.com/ankidroid/Anki-Android/wiki/Database-Structure; schema 15 and later keep decks, note types and
// presets in tables of their own as protobuf, earlier ones as JSON in `col`).

/**
 * A field of a note type. `extra`, here and below, is what else Anki keeps and Lectern does not use: an object as JSON text,
 * its keys those of schema 11, ids beyond 2^53 in digits. It is for going back.
 */
export interface AnkiField {
  readonly name: string
  readonly rtl: boolean
  readonly font: string
  readonly size: number
  /** Shown in the editor while it is empty; Anki's description. */
  readonly description: string
  /** Image occlusion and others tag fields: Anki's `tag`, null for none. */
  readonly tag: number | null
  readonly extra?: string
}

export interface AnkiTemplate {
  readonly name: string
  readonly qfmt: string
  readonly afmt: string
  readonly extra?: string
}

export interface AnkiNoteType {
  /** `mid`: ms since 1970 of its making. */
  readonly id: number
  readonly name: string
  /** 1 for cloze. */
  readonly type: 0 | 1
  /** Anki's stock kind, 6 for image occlusion; null where the schema does not say. */
  readonly stockKind: number | null
  readonly sortf: number
  /** Seconds since 1970. */
  readonly mod: number
  readonly fields: readonly AnkiField[]
  readonly templates: readonly AnkiTemplate[]
  readonly css: string
  readonly latexPre: string
  readonly latexPost: string
  readonly latexSvg: boolean
  readonly extra?: string
}

export interface AnkiDeck {
  readonly id: number
  /** With `::` between levels, whatever the schema writes. */
  readonly name: string
  /** Seconds since 1970. */
  readonly mod: number
  readonly description: string
  /** True for a filtered deck, which only borrows cards. */
  readonly filtered: boolean
  /** The preset, null for filtered decks. */
  readonly preset: number | null
}

/** A deck preset, as far as Lectern maps it. `desiredRetention` and `weights` null where FSRS was never set up. */
export interface AnkiPreset {
  readonly id: number
  readonly name: string
  readonly newPerDay: number
  readonly reviewsPerDay: number
  readonly learningSteps: readonly number[]
  readonly relearningSteps: readonly number[]
  /** Days. */
  readonly maximumInterval: number
  readonly leechThreshold: number
  /** 0 suspends, 1 only tags. */
  readonly leechAction: 0 | 1
  readonly buryNew: boolean
  readonly buryReviews: boolean
  readonly desiredRetention: number | null
  /** 17, 19 or 21 numbers. */
  readonly weights: readonly number[] | null
}

export interface AnkiNote {
  /** ms since 1970 of its making. */
  readonly id: number
  readonly guid: string
  readonly noteType: number
  /** Seconds since 1970. */
  readonly mod: number
  readonly tags: readonly string[]
  readonly fields: readonly string[]
  /** Anki keeps it and does not use it; Lectern's own export puts here what Anki's fields cannot say. */
  readonly data: string
}

export interface AnkiCard {
  readonly id: number
  readonly note: number
  readonly deck: number
  readonly ord: number
  readonly mod: number
  /** 0 new, 1 learning, 2 review, 3 relearning. */
  readonly type: number
  /** -3 and -2 put off, -1 suspended, 0 new, 1 learning, 2 review, 3 learning by days, 4 preview. */
  readonly queue: number
  /** New: position. Learning: seconds since 1970. Review and learning by days: days since the collection's making. */
  readonly due: number
  /** Days; negative for seconds. */
  readonly ivl: number
  /** Thousandths. */
  readonly factor: number
  readonly reps: number
  readonly lapses: number
  readonly left: number
  /** Of a card that a filtered deck holds: what `due` was, and its own deck; else 0. */
  readonly odue: number
  readonly odid: number
  readonly flags: number
  /** JSON text: `{"s":stability,"d":difficulty,"dr":retention,"lrt":last review in seconds,"pos":position}` or empty. */
  readonly data: string
}

/** A row of `revlog`. */
export interface AnkiReview {
  /** ms since 1970 of the answer. */
  readonly id: number
  readonly card: number
  readonly ease: number
  readonly ivl: number
  readonly lastIvl: number
  readonly factor: number
  readonly time: number
  readonly type: number
}

/** A file of the media folder, whose bytes `readMedia` gives when they are wanted. */
export interface AnkiMedia {
  readonly name: string
  /** What it says of its size, or null where the map does not. */
  readonly size: number | null
}

export interface AnkiCollection {
  /** Which container and schema it came in, for the plan: `Anki package, schema 18`. */
  readonly kind: string
  readonly schema: number
  /** When the collection was made, seconds since 1970: day 0 of `due`. */
  readonly crt: number
  /** When it was last changed, ms since 1970. */
  readonly mod: number
  /** Hour at which its day begins, and minutes west of Greenwich where it was made, where it says so. */
  readonly rollover: number
  readonly minutesWest: number | null
  /** What Lectern's own export says of decks, note types and presets that Anki has no place for, as JSON text; see `own-parts.ts`. */
  readonly lectern?: string
  readonly noteTypes: readonly AnkiNoteType[]
  readonly decks: readonly AnkiDeck[]
  readonly presets: readonly AnkiPreset[]
  readonly notes: readonly AnkiNote[]
  readonly cards: readonly AnkiCard[]
  readonly reviews: readonly AnkiReview[]
  readonly media: readonly AnkiMedia[]
  /** Rows that were left out and why, and what could be read only in part. */
  readonly problems: readonly Problem[]
}
