import type { NoteDraft } from './note-draft.ts'

/** What is typed, after the note itself was changed from `before` to `after` (undo, another window): what changed there wins, the rest stays as typed. */
export function mergeDraft(before: NoteDraft, typed: NoteDraft, after: NoteDraft): NoteDraft {
  const names = new Set([...Object.keys(typed.texts), ...Object.keys(after.texts)])
  const texts = Object.fromEntries([...names].map((name) => [name, same(before.texts[name], after.texts[name]) ? (typed.texts[name] ?? '') : (after.texts[name] ?? '')]))
  const merged = Object.fromEntries(Object.entries(after).map(([key, value]) => [key, same(before[key as keyof NoteDraft], value) ? typed[key as keyof NoteDraft] : value]))
  return { ...typed, ...merged, texts }
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
