import type { Entry, SettleEntry } from '../../decks/model/entry.ts'
import { sayCount } from '../parts/say-count.ts'
import { saySetting } from './say-setting.ts'

/** In words that are right for two answers and for four. */
const grades = { 1: 'didn’t know it', 2: 'knew it, hard', 3: 'knew it', 4: 'knew it, easy' } as const

/** What was done, in a few words, for the history; `count` is how many entries the act has. The counterpart of `sayUndone`. */
export function sayAct(entry: Entry, count = 1): string {
  const cards = count === 1 ? 'a card' : sayCount(count, 'card')
  switch (entry.kind) {
    case 'review':
      return `Answered a card: ${grades[entry.rating]}${count === 1 ? '' : ', and it was paused as hard to keep'}`
    case 'practice':
      return `Practised a card: ${grades[entry.rating]}`
    case 'import':
      return `Imported “${entry.title}”`
    case 'make':
      return `Read the article “${entry.title}”`
    case 'settle':
      return saySettled(entry)
    case 'suspend':
      return entry.suspended ? `Paused ${cards}` : `Took up ${cards} again`
    case 'bury':
      return `Put off ${cards}`
    case 'flag':
      return entry.wrong === null ? `Took the mark off ${cards}` : 'Marked a card as wrong'
    case 'note':
      return `Wrote or changed ${cards}`
    case 'deck':
      return `Made or renamed the deck “${entry.deck.title}”`
    case 'remove':
      if (entry.article !== undefined) return 'Removed an article'
      return entry.deck === null ? 'Removed cards' : 'Removed a deck'
    case 'settings':
      if (entry.change.catchUp !== undefined) return entry.change.catchUp === null ? 'Stopped catching up' : 'Began to catch up'
      return entry.change.extra === undefined ? `Changed a setting: ${saySetting(entry.change)}` : 'Allowed more cards on that day'
    case 'quiz-answer':
      return 'Answered a question of a quiz'
    case 'quiz':
      return entry.value === null ? 'Removed a quiz' : `Began the quiz “${entry.value.title}”`
    case 'schedule':
      return entry.to.what === 'new' ? `Made ${cards} new again` : `Put ${cards} on another day`
    case 'preset':
      return entry.value === null ? 'Removed options of decks' : 'Changed the options of decks'
    case 'assign':
      return `Gave ${count === 1 ? 'a deck' : sayCount(count, 'deck')} other options`
    case 'seminar':
      return entry.value === null ? 'Removed a seminar' : `Wrote or changed the seminar “${entry.value.title}”`
    case 'read':
      return entry.read ? 'Marked passages as read' : 'Marked passages as not read'
    case 'note-type':
      return entry.value === null ? 'Removed a note type' : `Wrote or changed the note type “${entry.value.name}”`
    case 'colour':
      return entry.colour === 0 ? `Took the colour off ${cards}` : `Coloured ${cards}`
    case 'tag':
      return 'Changed the tags of cards'
    case 'move':
      return 'Moved cards to another deck'
    case 'retract':
      return entry.restored === undefined ? 'Took something back' : 'Brought back a backup'
  }
}

function saySettled({ as, notes }: SettleEntry): string {
  const drafts = notes.length === 1 ? 'a draft' : sayCount(notes.length, 'draft')
  if (as === 'accepted') return `Put ${drafts} into the deck`
  return as === 'rejected' ? `Turned down ${drafts}` : `Made ${drafts} wait again`
}
