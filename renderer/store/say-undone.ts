import type { Entry } from '../../decks/model/entry.ts'
import { sayCount } from '../parts/say-count.ts'

/** What was taken back, as a sentence; `cards` are how many one act changed. */
export function sayUndone(entry: Entry, cards = 1): string {
  const many = cards === 1 ? null : `The ${sayCount(cards, 'card')} are`
  switch (entry.kind) {
    case 'review':
      // With a second entry the card was paused by this answer, as one that is hard to keep.
      return cards === 1 ? 'Your last answer is taken back.' : 'Your last answer is taken back, and the card is no longer paused.'
    case 'import':
      return `The import of “${entry.title}” is taken back.`
    case 'make':
      return `The reading of “${entry.title}” is taken back.`
    case 'settle':
      return entry.notes.length === 1 ? 'The draft waits again.' : `The ${sayCount(entry.notes.length, 'draft')} wait again.`
    case 'suspend':
      return `${many ?? 'The card is'} ${entry.suspended ? 'no longer paused' : 'paused again'}.`
    case 'bury':
      return 'The card is no longer put off.'
    case 'flag':
      return entry.wrong === null ? `${many ?? 'The card is'} marked as wrong again.` : 'The mark is taken off.'
    case 'note':
      // Of several, all but the last are accepted drafts, and the last one settles them.
      return cards === 1 ? 'The card is as it was before.' : cards === 2 ? 'The draft waits again.' : `The ${sayCount(cards - 1, 'draft')} wait again.`
    case 'deck':
      return `The change to the deck “${entry.deck.title}” is taken back.`
    case 'remove':
      if (entry.article !== undefined) return 'The removed article is back.'
      return entry.deck === null ? 'The removed cards are back.' : 'The removed deck is back.'
    case 'settings':
      if (entry.change.catchUp !== undefined) return entry.change.catchUp === null ? 'You are catching up again.' : 'You are no longer catching up.'
      if (entry.change.extra !== undefined) return 'The extra cards of today are taken back.'
      return 'The setting is as it was before.'
    case 'practice':
      return 'Your last answer in practice is taken back.'
    case 'quiz-answer':
      return 'Your last answer in the quiz is taken back.'
    case 'quiz':
      return entry.value === null ? 'The quiz is back in the list.' : `The quiz “${entry.value.title}” is taken back.`
    case 'schedule':
      return `${many ?? 'The card is'} planned as before.`
    case 'preset':
    case 'assign':
      return 'The options of the deck are as they were before.'
    case 'seminar':
      return entry.value === null ? 'The seminar is back.' : `The change to “${entry.value.title}” is taken back.`
    case 'read':
      return 'What you have read is marked as before.'
    case 'note-type':
      return entry.value === null ? 'The note type is back.' : `The change to the note type “${entry.value.name}” is taken back.`
    case 'colour':
      return `${many ?? 'The card is'} coloured as before.`
    case 'tag':
      return 'The tags are as they were before.'
    case 'move':
      return 'The cards are back in their deck.'
    case 'retract':
      return entry.restored === undefined ? 'Done again.' : 'All is as it was before you brought back the backup.'
  }
}
