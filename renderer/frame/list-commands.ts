import { importing, library, make, plan, quiz, settings, today } from './screens.ts'

/** What the palette offers besides cards. */
export interface PaletteCommand {
  readonly label: string
  readonly keys?: string
  readonly onChoose: () => void
}

/** The ways on that are no screens of the side bar, by their address. */
const places: readonly (readonly [label: string, path: string])[] = [
  ['Choose cards', '/choose'],
  ['Build a quiz', '/quiz/new'],
  ['Plan a seminar', '/plan/new'],
  ['Deck options', '/options'],
  ['Note types', '/note-types'],
  ['Pictures and sounds', '/media'],
  ['Export decks', '/export'],
  ['New card', '/library/new'],
  ['Backups', '/backups'],
  ['History', '/history'],
  ['Check everything', '/check'],
]

/** All commands of the palette; `acts` are those that go nowhere. */
export function listCommands(goTo: (path: string) => void, acts: readonly PaletteCommand[]): readonly PaletteCommand[] {
  return [
    { label: 'Start studying', onChoose: () => goTo('/study') },
    ...[today, quiz, plan, library, make, importing, settings].map(({ title, path, keys }) => ({ label: title, keys, onChoose: () => goTo(path) })),
    ...places.map(([label, path]) => ({ label, onChoose: () => goTo(path) })),
    ...acts,
  ]
}
