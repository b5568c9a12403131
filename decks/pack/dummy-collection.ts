import type { AnkiCollection } from '../anki/anki-collection.ts'

const words = 'This package needs Anki 2.1.50 or later. Open it there, or write it again in the older form.'

const field = (name: string) => ({ name, rtl: false, font: 'Arial', size: 20, description: '', tag: null })

/** What stands beside the newest collection for an Anki that cannot read it: one card that says so. */
export function dummyCollection({ crt, mod }: AnkiCollection): AnkiCollection {
  const seconds = Math.floor(mod / 1000)
  const id = 1_400_000_000_000
  return {
    kind: '',
    schema: 11,
    crt,
    mod,
    rollover: 4,
    minutesWest: null,
    noteTypes: [{ id, name: 'Basic', type: 0, stockKind: null, sortf: 0, mod: seconds, fields: [field('Front'), field('Back')], templates: [{ name: 'Card 1', qfmt: '{{Front}}', afmt: '{{FrontSide}}<hr id=answer>{{Back}}' }], css: '', latexPre: '', latexPost: '', latexSvg: false }],
    decks: [{ id: 1, name: 'Default', mod: seconds, description: '', filtered: false, preset: 1 }],
    presets: [{ id: 1, name: 'Default', newPerDay: 20, reviewsPerDay: 200, learningSteps: [1, 10], relearningSteps: [10], maximumInterval: 36_500, leechThreshold: 8, leechAction: 1, buryNew: false, buryReviews: false, desiredRetention: null, weights: null }],
    notes: [{ id, guid: 'lectern-newer-anki', noteType: id, mod: seconds, tags: [], fields: [words, ''], data: '' }],
    cards: [{ id, note: id, deck: 1, ord: 0, mod: seconds, type: 0, queue: 0, due: 1, ivl: 0, factor: 0, reps: 0, lapses: 0, left: 0, odue: 0, odid: 0, flags: 0, data: '' }],
    reviews: [],
    media: [],
    problems: [],
  }
}
