/** The name of the pressed key, or nothing for a lone modifier: `j`, `?`, `Enter`, `shift+a`, `ctrl+k` (Ctrl, or Command on a Mac). Letters come from the key's place where the layout is not Latin. */
export function nameKey(event: Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'getModifierState'>): string | undefined {
  if (['Control', 'Shift', 'Alt', 'Meta', 'AltGraph', 'Dead', 'Unidentified'].includes(event.key)) return undefined
  const graph = event.getModifierState('AltGraph')
  const letter = /^Key([A-Z])$/.exec(event.code)?.[1]
  const key = letter !== undefined && event.key.length === 1 && event.key > '~' ? letter : event.key
  const isLetter = /^[a-z]$/i.test(key)
  const parts = [(event.ctrlKey || event.metaKey) && !graph ? 'ctrl' : '', event.altKey && !graph ? 'alt' : '', event.shiftKey && (isLetter || key.length > 1) ? 'shift' : '', isLetter ? key.toLowerCase() : key === ' ' ? 'Space' : key]
  return parts.filter(Boolean).join('+')
}
