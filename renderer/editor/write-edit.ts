import type { ActiveField } from './tools-context.tsx'
import { findChange, type TextEdit } from './text-edit.ts'

// [Note: undo in fields] Text that is set by a program is no step for the field's own undo. `insertText` is, though the
// command is old: nothing else lets Ctrl+Z take a bold word back and the letters before it one by one.

/** Puts a text into a field so that the field's own undo takes it back, and selects what is to be selected. */
export function writeEdit({ area, onChange }: ActiveField, after: TextEdit): void {
  const change = findChange(area.value, after.text)
  area.focus()
  area.setSelectionRange(change.start, change.end)
  if (!typeInto(change.words)) {
    area.setRangeText(change.words, change.start, change.end, 'end')
    area.dispatchEvent(new Event('input', { bubbles: true }))
  }
  if (area.value !== after.text) onChange(after.text)
  const select = () => area.setSelectionRange(after.start, after.end)
  select()
  // The field may get its text only when the page is shown again, and its cursor with it.
  requestAnimationFrame(() => { if (document.activeElement === area && area.value === after.text) select() })
}

function typeInto(words: string): boolean {
  // oxlint-disable-next-line typescript/no-deprecated -- [Note: undo in fields]
  // oxlint-disable-next-line typescript/unbound-method -- jsdom has none, so it is looked for first
  const type = document.execCommand as ((command: string, ui: boolean, value?: string) => boolean) | undefined
  if (type === undefined) return false
  return words === '' ? type.call(document, 'delete', false) : type.call(document, 'insertText', false, words)
}
