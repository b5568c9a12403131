import type { AnswerCheck, AnswerContext, AnswerKind } from './answer-check.ts'
import { isContested, isOrdered, kindOfAnswer, type AnswerCard } from './answer-kind.ts'
import { findGap } from './find-gap.ts'
import { foldAnswer, joinFolds, splitWords } from './fold-answer.ts'
import { isUnanswered } from './is-unanswered.ts'
import { judgeContested } from './judge-contested.ts'
import { judgeList } from './judge-list.ts'
import { judgeOne } from './judge-one.ts'
import { judgeOrder } from './judge-order.ts'
import { bestOf, nearly, right, wrong, wrongly, type JudgeCase, type Judgement } from './judgement.ts'
import { markDifferences } from './mark-differences.ts'
import { nameWords } from './name-words-of.ts'
import { pairWords } from './match-words.ts'
import { pickOthers } from './pick-others.ts'

/**
 * Compares what was typed with the answer of a card as a fair tutor would: by what kind of answer it is, with and without
 * what it has in brackets, and with all wordings that also count. The best judgement is told. What a card accepts to the
 * letter is always right; another answer of the deck never is.
 */
export function checkAnswer(card: AnswerCard, typed: string, context: AnswerContext = { others: [] }): AnswerCheck {
  const kind = kindOfAnswer(card)
  const wordings = [card.answer, ...card.accepts]
  if (isUnanswered(typed, card.answer)) return show({ ...wrong, wording: card.answer }, kind, typed)
  const gap = card.kind === 'cloze' ? findGap(card.question ?? '', typed) : null
  const said = dropAsked(gap ?? typed, card)
  const bare = card.answer.replace(/\s*\([^)]*\)/gu, '').trim()
  const exact = [...wordings, ...(bare === '' || isContested(card.answer) ? [] : [bare])].find((wording) => isSame(wording, said))
  if (exact !== undefined) return show({ ...right, wording: exact === bare ? card.answer : exact }, kind, typed)
  const asked: JudgeCase = { wording: card.answer, wordings, typed: said, question: card.question ?? '', answerType: card.answerType ?? null, tolerance: card.tolerance, others: pickOthers(context.others, said) }
  const tries = wordings.flatMap((wording) => spellOut(wording).map((spelled) => ({ ...judge(card, kind, { ...asked, wording: spelled, wordings: [...wordings, spelled] }), wording })))
  if (bare !== '' && bare !== card.answer && !isContested(card.answer)) tries.push({ ...judge(card, kind, { ...asked, wording: bare }), wording: card.answer })
  const [first, ...rest] = tries
  const best = first === undefined ? { ...wrong, wording: card.answer } : bestOf([first, ...rest])
  return show({ ...best, ...guard(best, kind, asked) }, kind, typed)
}

/** "over resources" where the question ends with "over?". */
function dropAsked(typed: string, { question = '', answer }: AnswerCard): string {
  const asked = /\b(about|against|as|at|by|for|from|in|into|of|on|over|through|to|under|with)\?$/iu.exec(question.trim())?.[1]?.toLowerCase()
  if (asked === undefined || answer.toLowerCase().startsWith(`${asked} `)) return typed
  return typed.replace(new RegExp(`^\\s*${asked}\\s+(?=\\S)`, 'iu'), '')
}

/** A name as it is, and as it is written without the dots of German: Lübeck, Luebeck. */
function spellOut(wording: string): string[] {
  return /[äöü]/iu.test(wording.normalize('NFC')) ? [wording, wording.normalize('NFC').replace(/[äöüÄÖÜ]/gu, (letter) => `${{ ä: 'a', ö: 'o', ü: 'u', Ä: 'A', Ö: 'O', Ü: 'U' }[letter] ?? letter}e`)] : [wording]
}

function judge(card: AnswerCard, kind: AnswerKind, asked: JudgeCase): Judgement {
  if (deniesAs(asked.typed) !== deniesAs(asked.wording)) return wrongly('other', `The text says ${asked.wording}.`)
  if (kind !== 'list') return judgeOne(kind, asked)
  // Wordings in which something is left out, such as who says it, count to the letter only.
  if (!spellOut(card.answer).includes(asked.wording)) return wrong
  if (isContested(card.answer)) return judgeContested(asked)
  return isOrdered(card) ? judgeOrder(asked) : judgeList(asked)
}

const denials = new Set(['not', 'no', 'never', 'without', 'none', 'neither', 'nor', 'nobody', 'cannot', 'isnt', 'wasnt', 'arent', 'werent', 'didnt', 'doesnt', 'wont', 'cant', 'couldnt', 'wouldnt'])

/** An even number of denials says yes. "No fewer than" is a bound and no denial. */
function deniesAs(text: string): boolean {
  const plain = text.replace(/\b(?:no|not) (?:more|less|fewer|later|earlier) than\b/giu, '')
  return foldAnswer(plain).filter(({ fold }) => denials.has(fold)).length % 2 === 1
}

/** The same but for case, accents, quotes, hyphens, articles, spaces and ways to write numbers. */
function isSame(wording: string, typed: string): boolean {
  const [left, right] = [foldAnswer(wording), foldAnswer(typed)]
  return joinFolds(left) === joinFolds(right) && (left.length > 0 || wording.trim() === typed.trim())
}

/** What is the answer of another card is not right here, nor nearly when it is a name of its own. */
function guard(best: Judgement, kind: AnswerKind, asked: JudgeCase): Partial<Judgement> {
  if (best.verdict === 'wrong' || kind === 'list') return {}
  const other = asked.others.find((each) => !asked.wordings.some((wording) => isSame(wording, each)) && isSame(each, asked.typed))
  const named = other ?? (kind === 'name' ? asked.others.find((each) => namesOther(each, asked)) : undefined)
  if (named === undefined) return {}
  // Another word of the deck that looks like this one is no slip: missionary and Misuari.
  if (other !== undefined && kind === 'text' && best.difference === 'spelling') return wrongly('other', `That is another answer in this deck: ${other}.`)
  // A year is right, and the day that was added is that of something else.
  if (kind === 'date' && best.verdict === 'right') return nearly(0.75, 'less-exact', `That is the date of something else in this deck. The text says ${asked.wording}.`)
  if (kind !== 'name') return best.verdict === 'right' && best.said !== '' ? nearly(0.6, kind === 'figure' ? 'near' : best.difference, best.said.replace(/;.*$/u, '.')) : {}
  return isMeant(named, asked) ? {} : wrongly('other', `That is another name in this deck: ${named}.`)
}

/** True when what was typed has just the words of another answer, and these are not the words of this one. */
function namesOther(other: string, asked: JudgeCase): boolean {
  const { typed, wordings } = asked
  const [theirs, given] = [nameWords(other, other, asked).words, nameWords(typed, other, asked).words]
  return agree(given, theirs) && !wordings.some((wording) => agree(given, nameWords(wording, wording, asked).words))
}

/** The same words in whatever order, without slips. */
function agree(left: readonly string[], right: readonly string[]): boolean {
  const { extra, missing, pairs } = pairWords(left, right)
  return extra.length === 0 && missing.length === 0 && pairs.every(({ match }) => match !== 'slip')
}

/** True when the other answer is this one in other words: "the Pashtun community" and "Pashtuns". */
function isMeant(other: string, asked: JudgeCase): boolean {
  return asked.wordings.some((wording) => agree(nameWords(other, wording, asked).words, nameWords(wording, wording, asked).words))
}

function show(judged: Judgement & { wording: string }, kind: AnswerKind, typed: string): AnswerCheck {
  const { verdict, difference } = judged
  const plain = splitWords(typed).map((word) => ({ ...word, differs: false }))
  const marks = verdict === 'nearly' ? markDifferences(judged.wording, typed) : { typed: plain, missing: [] }
  const suggested = verdict === 'right' ? 3 : verdict === 'wrong' ? 1 : difference === 'spelling' ? 3 : 2
  // "The text says From late October": the answer stands within a sentence here.
  const said = judged.said.replace(/(?<=The text says:? )(?:From|Between|About|Around|Since|During|Until|More|Less|Over|Almost|Nearly|At|Because)(?= )/u, (word) => word.toLowerCase())
  return { ...judged, ...marks, said, kind, suggested }
}
