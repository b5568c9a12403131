import { judgeOne } from './judge-one.ts'
import { kindOfOne } from './answer-kind.ts'
import { foldAnswer } from './fold-answer.ts'
import { nearly, right, wrongly, type JudgeCase, type Judgement } from './judgement.ts'
import { judgeText } from './judge-text.ts'
import { splitList } from './split-list.ts'

interface Side {
  readonly value: string
  readonly source: string
}

/** Compares two values that each have their source: "at least 869 (the government) and 1,872 (Wafaq al-Madaris)". A value with the other's source is wrong. */
export function judgeContested(asked: JudgeCase): Judgement {
  const sides = [...asked.wording.matchAll(/\s*(?:and |, |; )?([^()]+)\(([^()]+)\)/gu)].map(([, value = '', source = '']) => ({ value: value.trim(), source: source.trim() }))
  const told = splitList(asked.typed.replace(/[()]/gu, ' ').replace(/(?<=\d):/gu, ' ')).map((piece) => piece.replace(/:/gu, ' ').trim())
  const says = `The text says ${asked.wording}.`
  const found = sides.map((side) => told.map((piece) => judgeSide(asked, piece, side, sides)).toSorted((a, b) => b.credit - a.credit)[0])
  if (told.some((piece) => sides.some((side) => judgeSide(asked, piece, side, sides).difference === 'order'))) return wrongly('order', `The sources are swapped. ${says}`)
  const credit = found.reduce((sum, judged) => sum + (judged?.credit ?? 0), 0) / sides.length
  if (credit >= 1 && told.length === sides.length) return right
  const worst = found.find((judged) => judged !== undefined && judged.credit < 1)
  return credit >= 0.45 ? nearly(Math.min(credit, 0.9), worst?.difference ?? 'word-extra', says) : wrongly('other', says, credit)
}

function judgeSide(asked: JudgeCase, piece: string, side: Side, sides: readonly Side[]): Judgement {
  const isOf = (source: string) => holds(piece, source)
  const mine = isOf(side.source)
  const other = sides.find((each) => each !== side && isOf(each.source) && !mine)
  const bare = dropWords(piece, sides.map(({ source }) => source))
  const judged = judgeOne(kindOfOne(side.value, null), { ...asked, typed: bare, wording: side.value, isMember: true, wordings: [side.value] })
  if (judged.verdict === 'wrong') return { ...judged, credit: 0 }
  if (other !== undefined) return wrongly('order', '')
  return mine ? judged : nearly(judged.credit * 0.75, 'part', '')
}

/** True when the piece names the source, be it by a word of it. */
function holds(piece: string, source: string): boolean {
  return foldAnswer(source).some(({ fold }) => fold.length > 2 && foldAnswer(piece).some((word) => judgeText({ wording: fold, typed: word.fold, wordings: [], question: '', answerType: null, tolerance: undefined, others: [] }).verdict !== 'wrong'))
}

/** The piece without the words of the sources. */
function dropWords(piece: string, sources: readonly string[]): string {
  return piece.split(/\s+/u).filter((word) => !/^(?:by|from|says|said|claims|according|to)$/iu.test(word) && !sources.some((source) => holds(word, source))).join(' ')
}
