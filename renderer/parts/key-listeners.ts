import { commands, isCommandName } from './commands.ts'
import { keysOf, readKeyChoice } from './key-choice.ts'
import { nameKey } from './name-key.ts'

/** What a key does. Return false to say "not mine after all". */
export type KeyAction = (event: KeyboardEvent) => boolean | void
/**
 * What is done, by the name of the command (`study.undo`), whose keys the reader can choose, or by a key that is always the
 * same: `j`, `?`, `Enter`, `ArrowDown`, `shift+a`, `ctrl+k` (Ctrl, or Command on a Mac), or two in a row: `g t`.
 */
export type KeyBindings = Readonly<Record<string, KeyAction>>

interface Listener {
  readonly layer: number
  readonly bindings: () => KeyBindings
}

const listeners: Listener[] = []
const chordPatience = 1500
const mayRepeat = new Set(['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown'])
let pending: { first: string; at: number } | undefined

/** Adds shortcuts; those of a lower `layer` are asked first, the latest first within one. Returns the way to take them away. */
export function listenToKeys(layer: number, bindings: () => KeyBindings): () => void {
  if (listeners.length === 0) window.addEventListener('keydown', handleKey)
  const listener = { layer, bindings }
  listeners.unshift(listener)
  listeners.sort((a, b) => a.layer - b.layer)
  return () => {
    listeners.splice(listeners.indexOf(listener), 1)
    if (listeners.length === 0) window.removeEventListener('keydown', handleKey)
  }
}

function handleKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing || !(event.target instanceof Element || event.target === document)) return
  const name = nameKey(event)
  if (name === undefined || !isAllowed(event, name)) return
  if (event.repeat && !doesRepeat(name)) return
  const chord = pending && event.timeStamp - pending.at < chordPatience ? `${pending.first} ${name}` : undefined
  pending = undefined
  if ((chord !== undefined && runFirst(chord, event)) || runFirst(name, event)) {
    event.preventDefault()
    return
  }
  if (chord === undefined && listeners.some(({ bindings }) => [...keysToActions(bindings()).keys()].some((key) => key.startsWith(`${name} `)))) pending = { first: name, at: event.timeStamp }
}

function runFirst(name: string, event: KeyboardEvent): boolean {
  return listeners.some(({ bindings }) => {
    const action = keysToActions(bindings()).get(name)
    return action !== undefined && action(event) !== false
  })
}

/** What each key does here: keys that the reader chose go before a command's own, and those before keys that are written out. */
function keysToActions(bindings: KeyBindings): ReadonlyMap<string, KeyAction> {
  const named = Object.entries(bindings).filter(([name]) => isCommandName(name)).flatMap(([name, action]) => keysOf(name).map((key) => ({ key, action, chosen: readKeyChoice().keys[name] !== undefined })))
  const ranked = [...named.filter(({ chosen }) => !chosen), ...named.filter(({ chosen }) => chosen)]
  return new Map([...Object.entries(bindings).filter(([key]) => !isCommandName(key)), ...ranked.map(({ key, action }) => [key, action] as const)])
}

function doesRepeat(key: string): boolean {
  return mayRepeat.has(key) || commands.some((command) => 'repeats' in command && keysOf(command.name).includes(key))
}

// [Note: keys and focus] A field keeps every key but Ctrl combinations (and of those, undo is its own). A button
// or a link keeps Enter and Space. An open dialog or menu keeps everything.
function isAllowed(event: KeyboardEvent, name: string): boolean {
  const target = event.target instanceof Element ? event.target : document.body
  if (target.closest('[role="dialog"]:not([aria-modal="false"]), [role="alertdialog"], [role="menu"]')) return false
  const single = !name.includes('ctrl+') && !name.includes('alt+')
  if (single && !readKeyChoice().singleKeys && event.key.length === 1 && event.key !== ' ') return false
  if (isField(target)) return (!single && name !== 'ctrl+z' && name !== 'ctrl+shift+z') || name === 'Escape'
  if (target.closest('button, a[href], summary, [role="button"], [role="radio"]') && (name === 'Enter' || name === 'Space')) return false
  return true
}

function isField(target: Element): boolean {
  if (target instanceof HTMLInputElement) return !['button', 'checkbox', 'radio', 'submit', 'reset'].includes(target.type)
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || (target instanceof HTMLElement && target.isContentEditable)
}
