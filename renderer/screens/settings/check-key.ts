import { commands } from '../../parts/commands.ts'
import type { Command, CommandPlace } from '../../parts/commands.ts'
import { keysOf, keyToWords } from '../../parts/key-choice.ts'

/** Why a key cannot simply be taken: `refused` never, `taken` because another command of the same place has it. */
export type KeyProblem = { readonly what: 'refused'; readonly why: string } | { readonly what: 'taken'; readonly by: Command }

type Keys = Readonly<Record<string, string>>

const places = [...new Set((commands as readonly Command[]).map(({ where }) => where))]

/** Keys that move, type or mean the same in every program. */
const named = new Set(['Enter', 'Space', 'Escape', 'Tab', 'Backspace', 'Delete', 'Home', 'End', 'PageUp', 'PageDown', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'ContextMenu'])
const ofTheSystem = new Set('a c v x y z q w r n o p s f t l 0 = - +'.split(' ').map((key) => `ctrl+${key}`).concat('ctrl+Enter', 'ctrl+shift+r', 'ctrl+shift+i', 'alt+F4', 'F5', 'F11', 'F12'))

/** Whether `key`, as `nameKey` names it, can be the key of a command while the others have what `keys` says. */
export function checkKey(command: Command, key: string, keys: Keys): KeyProblem | null {
  if (named.has(key.replace(/^((ctrl|alt|shift)\+)+/, '')) || ofTheSystem.has(key)) return { what: 'refused', why: `${keyToWords(key)} means the same in every program and stays so.` }
  const by = findTaken(command, key, keys)
  if (by === undefined) return null
  return by.fixed ? { what: 'refused', why: `${keyToWords(key)} is “${by.label}” and stays so.` } : { what: 'taken', by }
}

/** The keys after a command got `key`: an own key again is no choice. Another that had it keeps a further key it has, or has none. */
export function giveKey(command: Command, key: string, keys: Keys): Record<string, string> {
  const rest = Object.fromEntries(Object.entries(keys).filter(([name]) => name !== command.name))
  const taken = key === '' ? undefined : findTaken(command, key, keys)
  const left = taken && { [taken.name]: keysOf(taken.name, { keys }).find((each) => !meets(each, key)) ?? '' }
  return { ...rest, ...(command.keys[0] === key ? {} : { [command.name]: key }), ...left }
}

function findTaken(command: Command, key: string, keys: Keys): Command | undefined {
  const together = (commands as readonly Command[]).filter((other) => other.name !== command.name && placesOf(command).some((place) => placesOf(other).includes(place)))
  return together.find((other) => keysOf(other.name, { keys }).some((each) => meets(each, key)))
}

/** Where a command works; one that works everywhere meets those of every place. */
function placesOf({ where, also }: Command): readonly CommandPlace[] {
  return where === 'Everywhere' ? places : also === undefined ? [where] : [where, also]
}

/** True when the two are the same, or one begins the other, as `g` does `g t`. */
function meets(one: string, other: string): boolean {
  return one === other || one.startsWith(`${other} `) || other.startsWith(`${one} `)
}
