import { useSyncExternalStore } from 'react'
import { findCommand, isCommandName } from './commands.ts'

/** What the reader chose about keys: `keys` by the names of commands, an empty text for none. */
export interface KeyChoice {
  readonly singleKeys: boolean
  readonly keys: Readonly<Record<string, string>>
}

let choice: KeyChoice = { singleKeys: true, keys: {} }
const watchers = new Set<() => void>()

/** Takes up what the reader chose. Keys of one printable character can be off (WCAG 2.2, 2.1.4): readers who dictate type letters without meaning them. */
export function chooseKeys(next: KeyChoice): void {
  choice = next
  for (const tell of watchers) tell()
}

/** What the reader chose, now. */
export function readKeyChoice(): KeyChoice {
  return choice
}

/** The same, live. */
export function useKeyChoice(): KeyChoice {
  return useSyncExternalStore(watch, readKeyChoice)
}

function watch(tell: () => void): () => void {
  watchers.add(tell)
  return () => watchers.delete(tell)
}

/** The keys of a command: the one that the reader chose, or its own. */
export function keysOf(name: string, { keys }: Pick<KeyChoice, 'keys'> = choice): readonly string[] {
  const own = keys[name]
  if (own === undefined) return findCommand(name).keys
  return own === '' ? [] : [own]
}

/** True when the shortcut prints a character in a field: such keys can be switched off. Space and Enter are not of them. */
export function isSingleKey(key: string): boolean {
  return key.split(' ').some((part) => (part.length === 1 || /^shift\+.$/.test(part)))
}

const words: Readonly<Record<string, string>> = { ctrl: 'Ctrl', alt: 'Alt', shift: 'Shift', Escape: 'Esc', '+': 'Plus', ArrowUp: '↑', ArrowDown: '↓', ArrowLeft: '←', ArrowRight: '→', PageUp: 'Page up', PageDown: 'Page down' }

/** A key as it is shown: `shift+a` is `Shift+A`, `g t` is `G T`. */
export function keyToWords(key: string): string {
  return key.split(' ').map((part) => part.split(/(?<=.)\+(?=.)/).map((each) => words[each] ?? (each.length === 1 ? each.toUpperCase() : each)).join('+')).join(' ')
}

/**
 * What is shown beside a control: the keys of one or several commands (`library.next library.previous`), or keys that
 * are written out. Undefined when there are none, or when they are switched off.
 */
export function shownKeys(keys: string | undefined, chosen: KeyChoice): string | undefined {
  if (keys === undefined || keys === '') return undefined
  if (!isCommandName(keys.split(' ')[0] ?? '')) return chosen.singleKeys || !/^\S( \S)*$/.test(keys) ? keys : undefined
  const found = keys.split(' ').flatMap((name) => keysOf(name, chosen).slice(0, 1)).filter((key) => chosen.singleKeys || !isSingleKey(key))
  return found.length === 0 ? undefined : found.map(keyToWords).join(' ')
}
