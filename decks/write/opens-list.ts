import type { Gate } from './draft.ts'

/** A gap in an open list ("such as ...", "including ...", "one of ...") has many right answers. */
export const opensList: Gate = ({ fact, draft }) => {
  if (draft.kind !== 'cloze' || fact.frame.startsWith('list')) return null
  const [before = '', after = ''] = draft.question.split(/\[…\] \([^)]*\)/)
  if (/\b(?:such as|including|like|for example|especially|notably|one of|some of|among)\b[^;]{0,60}$|\b(?:such as|including)\b(?:[^,;]*,){4,}[^;]*$/.test(before)) return 'the gap stands in an open list'
  if (/^Among\b/.test(before)) return 'the gap stands in an open list'
  if (/^(?:,| \p{Ll}+)? (?:and|or) (?:other|others|many|more|several)\b/u.test(after)) return 'the gap stands in an open list'
  if (/^, [^,]{1,30}, [^,]{1,30},? and\b/.test(after)) return 'the gap stands in a list'
  return null
}
