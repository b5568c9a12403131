import type { Entry, ImportEntry, MakeEntry } from '../../decks/model/entry.ts'

/** What a repair did. */
export interface Repairs {
  /** The view was empty and made again from the journal. */
  readonly rebuilt: boolean
  readonly toView: readonly Entry[]
  readonly toJournal: readonly Entry[]
  readonly lost: readonly (ImportEntry | MakeEntry)[]
  /** How many pictures, sounds and films are not there. */
  readonly missing: number
  /** How many entries the journal held. */
  readonly kept: number
}

/** Tells what a repair did, in plain words. */
export function sayRepairs({ rebuilt, toView, toJournal, lost, missing, kept }: Repairs): string[] {
  const said: string[] = []
  if (rebuilt) said.push(`The database of your cards was empty. It was made again from the journal, which holds ${count(kept, 'answer or change', 'answers and changes')}. Nothing is lost.`)
  else if (toView.length > 0) said.push(`${capital(sayEntries(toView))} that ${toView.length === 1 ? 'was' : 'were'} kept when Lectern stopped ${toView.length === 1 ? 'is' : 'are'} counted now.`)
  if (toJournal.length > 0) said.push(`${capital(sayEntries(toJournal))} ${toJournal.length === 1 ? 'was' : 'were'} missing from the journal and ${toJournal.length === 1 ? 'was' : 'were'} put back from the database.`)
  for (const { kind, title } of lost) said.push(kind === 'make' ? `The file of the article “${title}” is lost, so it and its drafts cannot be shown. What you decided is kept. Open the article again to go on with it.` : `The file of the deck “${title}” is lost, so its cards cannot be shown. Your answers to them are kept. Import the deck again to go on with it.`)
  if (missing > 0) said.push(`${capital(count(missing, 'picture or sound', 'pictures or sounds'))} of your cards ${missing === 1 ? 'is' : 'are'} not there any more. The cards are shown without ${missing === 1 ? 'it' : 'them'}; import the deck again to have ${missing === 1 ? 'it' : 'them'} back.`)
  return said
}

function sayEntries(entries: readonly Entry[]): string {
  const answers = entries.filter(({ kind }) => kind === 'review').length
  const changes = entries.length - answers
  const parts = [...(answers > 0 ? [count(answers, 'answer', 'answers')] : []), ...(changes > 0 ? [count(changes, 'change', 'changes')] : [])]
  return parts.join(' and ')
}

function count(number: number, one: string, many: string): string {
  return `${number === 1 ? 'one' : number.toLocaleString('en')} ${number === 1 ? one : many}`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
