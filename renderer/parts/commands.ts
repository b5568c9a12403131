/** Where a key works, as the list of keys and the settings name it. */
export type CommandPlace = 'Everywhere' | 'Today' | 'Study' | 'Quiz' | 'Library' | 'Make' | 'Import' | 'History'

/** Something that a key does. */
export interface Command {
  /** Its name for good: kept keys stand under it. */
  readonly name: string
  readonly where: CommandPlace
  /** Another place where it works too. */
  readonly also?: CommandPlace
  readonly label: string
  /** Its own keys, as `nameKey` names them; the first is the one that is shown. */
  readonly keys: readonly string[]
  /** True for keys with Ctrl and for Space, Enter and Escape: those are the same in every program and stay. */
  readonly fixed?: true
  /** True when holding the key down does it again and again. */
  readonly repeats?: true
}

/** All that keys do. Screens bind and show keys by these names, so that the reader can choose others. */
export const commands = [
  { name: 'app.search', where: 'Everywhere', label: 'Search or go to', keys: ['ctrl+k'], fixed: true },
  { name: 'app.undo', where: 'Everywhere', label: 'Undo', keys: ['ctrl+z'], fixed: true },
  { name: 'app.redo', where: 'Everywhere', label: 'Redo', keys: ['ctrl+shift+z'], fixed: true },
  { name: 'go.today', where: 'Everywhere', label: 'Today', keys: ['g t'] },
  { name: 'go.library', where: 'Everywhere', label: 'Library', keys: ['g l'] },
  { name: 'go.make', where: 'Everywhere', label: 'Make', keys: ['g m'] },
  { name: 'go.quiz', where: 'Everywhere', label: 'Quiz', keys: ['g q'] },
  { name: 'go.plan', where: 'Everywhere', label: 'Plan', keys: ['g p'] },
  { name: 'go.import', where: 'Everywhere', label: 'Import', keys: ['g i'] },
  { name: 'go.settings', where: 'Everywhere', label: 'Settings', keys: ['ctrl+,'], fixed: true },
  { name: 'app.keys', where: 'Everywhere', label: 'This list', keys: ['?'] },
  { name: 'app.back', where: 'Everywhere', label: 'Back, or close', keys: ['Escape'], fixed: true },

  { name: 'library.search', where: 'Library', label: 'Search', keys: ['/'] },
  { name: 'library.next', where: 'Library', label: 'Next card', keys: ['j'], repeats: true },
  { name: 'library.previous', where: 'Library', label: 'Card before', keys: ['k'], repeats: true },
  { name: 'library.select', where: 'Library', label: 'Select', keys: ['x'] },
  { name: 'library.selectAll', where: 'Library', label: 'Select all that are listed', keys: ['ctrl+a'], fixed: true },
  { name: 'library.edit', where: 'Library', label: 'Edit', keys: ['e'] },
  { name: 'library.pause', where: 'Library', label: 'Pause, or take up again', keys: ['p'] },
  { name: 'library.day', where: 'Library', label: 'Set the day it comes back', keys: ['d'] },
  { name: 'library.tags', where: 'Library', label: 'Tags of the selected cards', keys: ['t'] },
  { name: 'library.deck', where: 'Library', label: 'Move the selected cards', keys: ['v'] },
  { name: 'library.colour', where: 'Library', label: 'Colour of the selected cards', keys: ['c'] },
  { name: 'library.replace', where: 'Library', label: 'Find and replace', keys: ['ctrl+h'], fixed: true },
  { name: 'library.source', where: 'Library', label: 'Whole passage', keys: ['s'] },
  { name: 'library.new', where: 'Library', label: 'New card', keys: ['n'] },
  { name: 'library.save', where: 'Library', label: 'Save', keys: ['ctrl+Enter'], fixed: true },

  { name: 'study.goOn', where: 'Study', label: 'Show answer, then: knew it', keys: ['Space', 'Enter'], fixed: true },
  { name: 'study.grade1', where: 'Study', label: 'First answer: didn’t know, or again', keys: ['1'] },
  { name: 'study.grade2', where: 'Study', label: 'Second answer: knew it, or hard', keys: ['2'] },
  { name: 'study.grade3', where: 'Study', label: 'Third of four answers: good', keys: ['3'] },
  { name: 'study.grade4', where: 'Study', label: 'Fourth answer: easy', keys: ['4'] },
  { name: 'study.type', where: 'Study', label: 'Type the answer', keys: ['t'] },
  { name: 'study.hint', where: 'Study', label: 'First letters', keys: ['h'] },
  { name: 'study.overrule', where: 'Study', label: 'Count what you typed as wrong, or as right', keys: ['x'] },
  { name: 'study.accept', where: 'Study', label: 'Also accept what you typed, while it is offered', keys: ['a'] },
  { name: 'source.show', where: 'Study', also: 'Quiz', label: 'Source', keys: ['s'] },
  { name: 'source.article', where: 'Study', also: 'Quiz', label: 'Open in the article', keys: ['o'] },
  { name: 'source.next', where: 'Study', also: 'Quiz', label: 'Next mention', keys: ['n'] },
  { name: 'study.replay', where: 'Study', label: 'Play the card’s sounds again', keys: ['v'] },
  { name: 'study.undo', where: 'Study', label: 'Undo the last answer', keys: ['z', 'u'] },
  { name: 'study.edit', where: 'Study', label: 'Edit', keys: ['e'] },
  { name: 'study.mend', where: 'Study', label: 'Mend the card that is hard to keep', keys: ['m'] },
  { name: 'study.restHard', where: 'Study', label: 'Pause the card that is hard to keep', keys: ['r'] },
  { name: 'study.leaveHard', where: 'Study', label: 'Leave the card that is hard to keep', keys: ['l'] },
  { name: 'study.bury', where: 'Study', label: 'Not today', keys: ['b', '-'] },
  { name: 'study.pause', where: 'Study', label: 'Pause the card, or the clock while cards go on by themselves', keys: ['p'] },
  { name: 'study.pauseCard', where: 'Study', label: 'Pause the card, always', keys: ['@'] },
  { name: 'study.mark', where: 'Study', label: 'Mark as wrong', keys: ['w', '*'] },
  { name: 'study.end', where: 'Study', label: 'End', keys: ['Escape'], fixed: true },

  { name: 'quiz.goOn', where: 'Quiz', label: 'Check, then: next question', keys: ['Enter'], fixed: true },
  { name: 'quiz.choose', where: 'Quiz', label: 'Choose the first answer; 2 to 9 the others', keys: ['1'], fixed: true },
  { name: 'quiz.true', where: 'Quiz', label: 'True', keys: ['t'] },
  { name: 'quiz.false', where: 'Quiz', label: 'False', keys: ['f'] },
  { name: 'quiz.giveUp', where: 'Quiz', label: 'I don’t know', keys: ['i'] },
  { name: 'quiz.overrule', where: 'Quiz', label: 'Count it as wrong, or as right', keys: ['x'] },
  { name: 'quiz.undo', where: 'Quiz', label: 'Undo the last answer', keys: ['z', 'u'] },
  { name: 'quiz.pause', where: 'Quiz', label: 'Stop the clock, or go on', keys: ['p'] },
  { name: 'quiz.end', where: 'Quiz', label: 'End', keys: ['Escape'], fixed: true },
  { name: 'quiz.new', where: 'Quiz', label: 'Build a quiz', keys: ['n'] },
  { name: 'quiz.open', where: 'Quiz', label: 'Open a quiz file', keys: ['o'] },

  { name: 'make.accept', where: 'Make', label: 'Accept the draft', keys: ['a'] },
  { name: 'make.edit', where: 'Make', label: 'Edit it', keys: ['e'] },
  { name: 'make.reject', where: 'Make', label: 'Reject it', keys: ['r'] },
  { name: 'make.rejectFor', where: 'Make', label: 'Reject it for a reason', keys: ['shift+r'] },
  { name: 'make.merge', where: 'Make', label: 'Merge it with another', keys: ['m'] },
  { name: 'make.next', where: 'Make', label: 'Next draft', keys: ['j'], repeats: true },
  { name: 'make.previous', where: 'Make', label: 'Draft before', keys: ['k'], repeats: true },
  { name: 'make.acceptSure', where: 'Make', label: 'Accept the sure ones', keys: ['shift+a'] },
  { name: 'make.read', where: 'Make', label: 'Read in place', keys: ['Space'], fixed: true },
  { name: 'make.reasons', where: 'Make', label: 'Why skipped', keys: ['y'] },
  { name: 'make.card', where: 'Make', label: 'Card from selected text', keys: ['c'] },
  { name: 'make.undo', where: 'Make', label: 'Undo', keys: ['z'] },
  { name: 'make.open', where: 'Make', label: 'Choose a file', keys: ['o'] },
  { name: 'make.paste', where: 'Make', label: 'Paste text', keys: ['p'] },
  { name: 'make.pasteArticle', where: 'Make', label: 'Paste an article', keys: ['ctrl+v'], fixed: true },

  { name: 'today.start', where: 'Today', label: 'Start studying', keys: ['Enter'], fixed: true },
  { name: 'today.tenMinutes', where: 'Today', label: 'Only ten minutes', keys: ['t'] },
  { name: 'today.choose', where: 'Today', label: 'Choose cards', keys: ['c'] },

  { name: 'import.open', where: 'Import', label: 'Choose a file', keys: ['o'] },
  { name: 'import.apply', where: 'Import', label: 'Import what is shown', keys: ['Enter'], fixed: true },

  { name: 'history.search', where: 'History', label: 'Search', keys: ['/'] },
  { name: 'history.next', where: 'History', label: 'Next line', keys: ['j'], repeats: true },
  { name: 'history.previous', where: 'History', label: 'Line before', keys: ['k'], repeats: true },
  { name: 'history.takeBack', where: 'History', label: 'Take it back, or bring it back', keys: ['z'] },
] as const satisfies readonly Command[]

export type CommandName = (typeof commands)[number]['name']

const byName: ReadonlyMap<string, Command> = new Map(commands.map((command) => [command.name, command]))

/** True for what is written as the name of a command: `study.undo`. A key is never written so. */
export function isCommandName(text: string): boolean {
  return /^[a-z]+\.[a-z]\w*$/i.test(text)
}

/** The command of that name; a name that is written so and is none of them is a mistake of ours. */
export function findCommand(name: string): Command {
  const found = byName.get(name)
  if (found === undefined) throw new Error(`There is no command “${name}”; see commands.ts.`)
  return found
}
