import type { Gate } from './draft.ts'

/** A gap in an open list ("such as ...", "including ...", "one of ...") has many right answers, and so has "Which group is part of ...?". */
export const opensList: Gate = ({ fact, draft }) => {
  if (draft.kind !== 'cloze') return /^(?:[^?]*, )?(?:which|who)\b[^?]{0,40} (?:is|was|are|were|became|remains) (?:part of|one of|an? (?:\p{L}+ )?members? of|among|an? example of)\b/iu.test(draft.question) ? 'it asks for one of several' : null
  const [before = '', after = ''] = draft.question.split(/\[…\] \([^)]*\)/)
  if (/^,? and (?:some|others|other|many|several|more)\b/.test(after)) return 'the gap stands in an open list'
  if (fact.frame.startsWith('list')) return null
  if (/\b(?:such as|including|like|for example|especially|notably|one of|some of|among)\b[^;]{0,60}$|\b(?:such as|including)\b(?:[^,;]*,){4,}[^;]*$/.test(before)) return 'the gap stands in an open list'
  if (/^Among\b/.test(before)) return 'the gap stands in an open list'
  if (/^(?:,| \p{Ll}+)? (?:and|or) (?:other|others|many|more|several)\b/u.test(after)) return 'the gap stands in an open list'
  if (/^, [^,]{1,30}, [^,]{1,30},? and\b/.test(after)) return 'the gap stands in a list'
  return null
}
