/** What a key does. Return false to say "not mine after all". */
export type KeyAction = (event: KeyboardEvent) => boolean | void
/** Shortcuts by name: `j`, `?`, `Enter`, `ArrowDown`, `shift+a`, `ctrl+k` (Ctrl, or Command on a Mac), or two in a row: `g t`. */
export type KeyBindings = Readonly<Record<string, KeyAction>>

interface Listener {
  readonly layer: number
  readonly bindings: () => KeyBindings
}

const listeners: Listener[] = []
const chordPatience = 1500
const mayRepeat = new Set(['j', 'k', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown'])
let pending: { first: string; at: number } | undefined
let singleKeysOn = true

/** Turns shortcuts of one printable key off or on (WCAG 2.2, 2.1.4): readers who dictate type letters without meaning them. */
export function setSingleKeys(on: boolean): void {
  singleKeysOn = on
}

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
  if (event.repeat && !mayRepeat.has(name)) return
  const chord = pending && event.timeStamp - pending.at < chordPatience ? `${pending.first} ${name}` : undefined
  pending = undefined
  if ((chord !== undefined && runFirst(chord, event)) || runFirst(name, event)) {
    event.preventDefault()
    return
  }
  if (chord === undefined && listeners.some(({ bindings }) => Object.keys(bindings()).some((key) => key.startsWith(`${name} `)))) pending = { first: name, at: event.timeStamp }
}

function runFirst(name: string, event: KeyboardEvent): boolean {
  return listeners.some(({ bindings }) => {
    const action = bindings()[name]
    return action !== undefined && action(event) !== false
  })
}

/** The name of the pressed key, or nothing for a lone modifier. Letters come from the key's place where the layout is not Latin. */
function nameKey(event: KeyboardEvent): string | undefined {
  if (['Control', 'Shift', 'Alt', 'Meta', 'AltGraph', 'Dead', 'Unidentified'].includes(event.key)) return undefined
  const graph = event.getModifierState('AltGraph')
  const letter = /^Key([A-Z])$/.exec(event.code)?.[1]
  const key = letter !== undefined && event.key.length === 1 && event.key > '~' ? letter : event.key
  const isLetter = /^[a-z]$/i.test(key)
  const parts = [(event.ctrlKey || event.metaKey) && !graph ? 'ctrl' : '', event.altKey && !graph ? 'alt' : '', event.shiftKey && (isLetter || key.length > 1) ? 'shift' : '', isLetter ? key.toLowerCase() : key === ' ' ? 'Space' : key]
  return parts.filter(Boolean).join('+')
}

// [Note: keys and focus] A field keeps every key but Ctrl combinations (and of those, undo is its own). A button
// or a link keeps Enter and Space. An open dialog or menu keeps everything.
function isAllowed(event: KeyboardEvent, name: string): boolean {
  const target = event.target instanceof Element ? event.target : document.body
  if (target.closest('[role="dialog"]:not([aria-modal="false"]), [role="alertdialog"], [role="menu"]')) return false
  const single = !name.includes('ctrl+') && !name.includes('alt+')
  if (single && !singleKeysOn && event.key.length === 1 && event.key !== ' ') return false
  if (isField(target)) return (!single && name !== 'ctrl+z' && name !== 'ctrl+shift+z') || name === 'Escape'
  if (target.closest('button, a[href], summary, [role="button"], [role="radio"]') && (name === 'Enter' || name === 'Space')) return false
  return true
}

function isField(target: Element): boolean {
  if (target instanceof HTMLInputElement) return !['button', 'checkbox', 'radio', 'submit', 'reset'].includes(target.type)
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || (target instanceof HTMLElement && target.isContentEditable)
}
