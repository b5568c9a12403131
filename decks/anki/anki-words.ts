import { countOf } from './tally.ts'

/** What of a collection could not be kept as it was, and how it is said. The order is that in which it is shown. */
export const ankiWords = {
  'anki-note-type': (count: number) => `${countOf(count, 'note type is', 'note types are')} larger than Lectern keeps. Their notes are left out.`,
  'anki-no-cards': (count: number) => `${countOf(count, 'note has', 'notes have')} no card to learn in this file and ${count === 1 ? 'was' : 'were'} left out.`,
  'anki-same-guid': (count: number) => `${countOf(count, 'note has', 'notes have')} the same mark as an earlier one, which Anki never does. They come in as notes of their own.`,
  'anki-empty-cards': (count: number) => `${countOf(count, 'card asks', 'cards ask')} nothing: ${count === 1 ? 'its template shows' : 'their templates show'} no field, or the gap is gone. ${count === 1 ? 'It comes' : 'They come'} in paused, with all answers; is:empty in the Library finds ${count === 1 ? 'it' : 'them'}.`,
  'anki-spread': (count: number) => `${countOf(count, 'note has', 'notes have')} cards in several decks. ${count === 1 ? 'It goes' : 'They go'} with ${count === 1 ? 'its' : 'their'} first card.`,
  'anki-filtered': (count: number) => `${countOf(count, 'card was', 'cards were')} in a filtered deck and ${count === 1 ? 'goes' : 'go'} back to ${count === 1 ? 'its' : 'their'} own. Filtered decks are not kept; a search does the same here.`,
  'anki-lost-deck': (count: number) => `${countOf(count, 'card names', 'cards name')} a deck that is not in the file. ${count === 1 ? 'It comes' : 'They come'} into Default.`,
  'anki-queue': (count: number) => `${countOf(count, 'card has', 'cards have')} a state that Anki does not have. ${count === 1 ? 'It is' : 'They are'} taken by ${count === 1 ? 'its interval' : 'their intervals'}.`,
  'anki-due': (count: number) => `${countOf(count, 'card has', 'cards have')} a date that cannot be. ${count === 1 ? 'It comes' : 'They come'} today.`,
  'anki-log': (count: number) => `${countOf(count, 'card has', 'cards have')} more than 100,000 answers. The last ones are kept.`,
  'anki-tags': (count: number) => `${countOf(count, 'tag')} of more than 100 characters ${count === 1 ? 'was' : 'were'} cut, or a note had more than 100.`,
  'anki-deck-name': (count: number) => `${countOf(count, 'name of a deck is', 'names of decks are')} longer than 300 characters and ${count === 1 ? 'was' : 'were'} cut.`,
  'anki-description': (count: number) => `${countOf(count, 'deck has', 'decks have')} a description. Lectern shows none; it is left out.`,
  'anki-missing-media': (count: number) => `${countOf(count, 'file is', 'files are')} named by notes and not in this file. Their places stay empty.`,
  'anki-unused-media': (count: number) => `${countOf(count, 'file is', 'files are')} used by no note and ${count === 1 ? 'is' : 'are'} left out.`,
  'anki-remote-media': (count: number) => `${countOf(count, 'note shows', 'notes show')} pictures from the internet. Lectern fetches nothing; their places stay empty.`,
  'anki-latex': (count: number) => `${countOf(count, 'note has', 'notes have')} formulas that Anki sets with LaTeX. Here they are set without it; what is not known is shown as text.`,
  'anki-weights': (count: number) => `${countOf(count, 'preset has', 'presets have')} numbers for FSRS that cannot be used. Lectern uses its own.`,
  'anki-old-weights': (count: number) => `${countOf(count, 'preset has', 'presets have')} numbers of an earlier FSRS. They were carried over to FSRS-6.`,
  'anki-retention': (count: number) => `${countOf(count, 'preset asks', 'presets ask')} for a recall below 70% or above 99%. The nearest of these is taken.`,
  'anki-steps': (count: number) => `${countOf(count, 'preset has', 'presets have')} learning steps below a minute or of a day and more. The first become a minute, the others are left to the scheduler.`,
  'anki-preset': (count: number) => `${countOf(count, 'preset')} could not be used.`,
  'anki-preset-rest': () => 'Of presets the limits of a day, steps, longest interval, recall and what becomes of cards that are hard to keep come in. Orders, intervals of the older scheduler, sounds and timers stay as Lectern has them.',
} as const
