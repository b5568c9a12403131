import type { Gate } from './draft.ts'

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** Brackets and quotation marks come in pairs, no word is doubled, no comma hangs, and the sentence ends. */
export const readsWell: Gate = ({ draft }) => {
  const text = draft.question.replace('[…]', 'GAP')
  if (count(text, /\(/g) !== count(text, /\)/g) || count(text, /"/g) % 2 === 1 || count(text, /“/g) !== count(text, /”/g)) return 'a bracket or quotation mark is left open'
  if (/\b(\p{L}+) \1\b/iu.test(text.replace(/\b(?:that that|had had)\b/gi, ''))) return 'a word is doubled'
  if (/,\s*[?.]|\(\s*\)|\s,|,,/.test(text)) return 'a comma hangs'
  if (/\b(?:and|or|but|the|a|an|which|that|including|such as)\s*[?.]$/i.test(text) || (draft.kind === 'cloze' && /\b(?:of|to|in|with)\.$/.test(text))) return 'it breaks off'
  if (/\p{Lu}{3,}(?:, [^?]{2,24})? [-–—] (?:An?|The|[Ii]n|\p{Lu}\p{Ll})/u.test(text)) return 'it begins with the place of the report'
  if (/^(?:January|February|March|April|May|June|July|August|September|October|November|December) \p{Lu}\p{Ll}+/u.test(draft.answer)) return 'its answer is not one name'
  if (/^Meanwhile\b|\b(?:did|does|was|were|is|are|has|had) meanwhile\b/.test(text)) return 'it is tied to the sentence before'
  if (/\baccording to (?:according|at|in|on|by|what|which|who|about|almost|nearly|more|less)\b/i.test(text)) return 'it does not say who says so'
  if (/\bnot only\b/.test(text) && !/\bbut\b/.test(text)) return 'it breaks off'
  return /[?.]["”’)]?$/.test(text) ? null : 'it does not end'
}
