import type { AnswerKind } from './answer-check.ts'
import { judgeDate } from './judge-date.ts'
import { judgeFigure } from './judge-figure.ts'
import { judgeName } from './judge-name.ts'
import { judgeText } from './judge-text.ts'
import type { JudgeCase, Judgement } from './judgement.ts'

/** Asks the judge of that kind; what it cannot read is compared as text. Lists have a judge of their own. */
export function judgeOne(kind: AnswerKind, asked: JudgeCase): Judgement {
  if (kind === 'figure') return judgeFigure(asked) ?? judgeText(asked)
  if (kind === 'date') return judgeDate(asked) ?? judgeText(asked)
  return kind === 'name' ? judgeName(asked) : judgeText(asked)
}
