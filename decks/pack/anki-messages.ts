// The numbers of the fields of Anki's protobuf messages, as schemas 15 to 18 and the newest container keep them
// (https://github.com/ankitects/anki/tree/main/proto/anki: notetypes, decks, deck_config, import_export). Reading and
// writing both take them from here. Fields that are not named are not read, and not written.

/** `Notetype.Config`, the blob of `notetypes.config`. */
export const noteTypeFields = { kind: 1, sortField: 2, css: 3, latexPre: 5, latexPost: 6, latexSvg: 7, requirements: 8, stockKind: 9, originalId: 10, other: 255 } as const

/** `Notetype.Field.Config`, the blob of `fields.config`. */
export const fieldFields = { sticky: 1, rtl: 2, font: 3, size: 4, description: 5, plainText: 6, collapsed: 7, excludeFromSearch: 8, id: 9, tag: 10, preventDeletion: 11, other: 255 } as const

/** `Notetype.Template.Config`, the blob of `templates.config`. */
export const templateFields = { question: 1, answer: 2, questionInBrowser: 3, answerInBrowser: 4, deck: 5, browserFont: 6, browserSize: 7, id: 8, other: 255 } as const

/** `Deck.KindContainer`, the blob of `decks.kind`. */
export const deckKindFields = { normal: 1, filtered: 2 } as const

/** `Deck.Normal`. */
export const normalDeckFields = { preset: 1, extendNew: 2, extendReview: 3, description: 4, markdownDescription: 5 } as const

/** `DeckConfig.Config`, the blob of `deck_config.config`. Steps, weights and the retention are floats, the lists packed. */
export const presetFields = {
  learningSteps: 1,
  relearningSteps: 2,
  weights4: 3,
  easyDays: 4,
  weights5: 5,
  weights6: 6,
  newPerDay: 9,
  reviewsPerDay: 10,
  initialEase: 11,
  easyMultiplier: 12,
  hardMultiplier: 13,
  lapseMultiplier: 14,
  intervalMultiplier: 15,
  maximumInterval: 16,
  minimumLapseInterval: 17,
  graduatingGood: 18,
  graduatingEasy: 19,
  leechAction: 21,
  leechThreshold: 22,
  answerCap: 24,
  buryNew: 27,
  buryReviews: 28,
  buryLearning: 29,
  desiredRetention: 37,
  historicalRetention: 40,
} as const

/** `PackageMetadata`, the file `meta`. Version 3 is the container with `collection.anki21b`. */
export const metaFields = { version: 1 } as const

/** `MediaEntries`, the file `media` of the newest container. */
export const mediaEntriesFields = { entries: 1 } as const

/** `MediaEntries.MediaEntry`. Without `zipName` its file in the archive is named by its place in the list. */
export const mediaEntryFields = { name: 1, size: 2, sha1: 3, zipName: 255 } as const
