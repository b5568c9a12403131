import type { Card } from '../../model/card.ts'

const body = '(?:group|place|community|city|country|region|organization|organisation)'

/** Sentences that were cut so that something is missing, and gaps whose hint goes against the words around them: a reader of the article understands them on a card beside its source, nobody does in an examination. */
const unfit: readonly RegExp[] = [
  // "When X, who was president.": the clause that it belongs to is gone.
  /^(?:When|While|Because|Although|If|Since|Where) (?:the )?\[…\](?: \([^)]*\))?, (?:who|which|whose) [^,]*\.$/u,
  // "In which year did the section lose?"
  /^(?:In which|On what|On which|When|Since when|Where|Who)\b.* (?:lose|lost|give|gave|make|made|take|took|bring|brought|cause|caused|include|included|contain|contained|become|became)\?$/u,
  new RegExp(`\\b(?:leaders?|founders?|commanders?|heads?|chiefs?|ministers?|presidents?|officers?|generals?), (?:the )?\\[…\\] \\(${body}\\)`, 'u'),
  /\ballegiance to (?:the )?\[…\] \((?:place|country|city|region)\)/u,
  /\bknown (?:\p{L}+ )?(?:in (?:the )?\[…\]|(?:in \p{Lu}\p{L}+ )?as (?:the )?\[…\] \((?:place|city|country|region|community)\))/u,
]

/** Whether a card can be asked away from its source. */
export function isFitToAsk({ question }: Pick<Card, 'question'>): boolean {
  const plain = question.replace(/^[^:?]{3,60}: (?=[\p{Lu}[])/u, '')
  if (unfit.some((pattern) => pattern.test(plain))) return false
  // "Which group was joined by Ana Rojas, and whose fleet ...": the second clause belongs to something that is not there.
  return !/^(?:(?!\b(?:who|whose|which|whom|that)\b).)*, and (?:whose|which|whom)\b(?! (?:did|do|does|was|is|were|are)\b)/u.test(plain.replace(/^(?:Which|Who|What|In which|On which)\b/u, ''))
}
