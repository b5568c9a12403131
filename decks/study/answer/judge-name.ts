import { expandShort, numberRuler, withoutRealm } from './expand-name.ts'
import { foldAnswer, foldText } from './fold-answer.ts'
import { isAbbreviationOf, looksAbbreviated } from './initials.ts'
import { bestOf, nearly, right, wrong, wrongly, type JudgeCase, type Judgement } from './judgement.ts'
import { pairWords, singular, type WordSets } from './match-words.ts'
import { nameWords, type NameWords } from './name-words-of.ts'
import { soundAlike } from './same-sound.ts'
import { splitList } from './split-list.ts'
import { countryOf } from './words/peoples.ts'
import { classWords, droppable, honoured, oneName, plainWords, telling, titles } from './words/name-words.ts'

/** Compares names: of groups, people, places, works. Titles, articles, the order of words and foreign spelling do not count. */
export function judgeName(asked: JudgeCase): Judgement {
  // "Inter-Services Intelligence (ISI)", "Karachi, Pakistan", "Ghost Wars: The Secret History".
  const bare = asked.typed.replace(/\s*\([^)]*\)/gu, '')
  const head = asked.answerType === 'person' ? bare : bare.replace(/[,:;].*$/u, '')
  const tries = [...new Set([asked.typed, bare, head])].filter((typed) => foldAnswer(typed).length > 0).map((typed) => judgeNamed({ ...asked, typed }))
  const [first, ...rest] = tries
  return first === undefined ? wrong : bestOf([first, ...rest])
}

/** The name as it is typed and with its shortenings in full; a ruler by her number, however it is written. What is said tells the name as the card has it. */
function judgeNamed(asked: JudgeCase): Judgement {
  const { wording, answerType } = asked
  const typed = expandShort(asked.typed, wording)
  if (answerType !== 'person') return judgeWords({ ...asked, typed })
  const [name, given] = [numberRuler(wording, wording), numberRuler(typed, wording)]
  const judged = judgeRuler({ ...asked, wording: name, typed: given, wordings: [name, ...asked.wordings] })
  return { ...judged, said: judged.said.replaceAll(name, wording).replaceAll(given.trim(), asked.typed.trim()) }
}

/** Also without the realm, which alone is no name of a person. */
function judgeRuler(asked: JudgeCase): Judgement {
  const { wording, typed } = asked
  const head = withoutRealm(wording)
  if (head === null) return judgeWords(asked)
  const theirs = / of (?:the )?(\p{L}+)$/iu.exec(typed.trim())?.[1]
  // Albert of Sweden is not Albert of Mecklenburg.
  if (theirs !== undefined && pairWords(nameWords(theirs, wording, asked).words, nameWords(wording.slice(head.length), wording, asked).words).pairs.length === 0) return wrong
  const called = judgeWords({ ...asked, wording: head, wordings: [head] })
  if (called.verdict !== 'wrong') return { ...called, said: called.said.replaceAll(head, wording) }
  const realm = new Set(foldAnswer(wording.slice(head.length)).map(({ fold }) => fold))
  if (!nameWords(typed, wording, asked).words.every((word) => realm.has(word))) return judgeWords(asked)
  const told = foldAnswer(typed).map(({ fold }) => fold)
  return foldAnswer(head).some(({ fold }) => titles.has(fold) && told.includes(fold)) ? nearly(0.4, 'part', `That is a part of the name: ${wording}.`) : wrong
}

function judgeWords(asked: JudgeCase): Judgement {
  const { wording, typed } = asked
  const [one, other] = [typed, wording].map((name) => oneName.get(foldAnswer(name).map(({ fold }) => fold).join(' ').replace(/^u s( a)?$/u, (_, a) => (a === undefined ? 'us' : 'usa'))))
  if (one !== undefined && one === other) return right
  const short = judgeAbbreviation(asked)
  if (short !== null) return short
  const [wanted, given] = [nameWords(wording, wording, asked), nameWords(typed, wording, asked)]
  if (given.words.length === 0 || wanted.words.length === 0) return wrong
  if (isJoined(given, wanted)) return rightUnlessShared(asked, wanted.words)
  const sets = pairWords(given.words, wanted.words)
  return sets.missing.length === 0 ? judgeSets(asked, given.words, wanted.words, sets) : judgeSets(asked, given.full, wanted.words, pairWords(given.full, wanted.words))
}

/** Judges what is or may be an abbreviation; null when letters tell nothing. */
function judgeAbbreviation({ question, answerType, others, ...asked }: JudgeCase): Judgement | null {
  const [wording, typed] = [dropClass(asked.wording), dropClass(asked.typed)]
  const letters = foldText(typed).replace(/[\s.]/gu, '')
  if (looksAbbreviated(wording) && asked.isMember === true && isToldElsewhere(foldText(wording).replaceAll('.', ''), { ...asked, question, answerType, others })) return right
  if (looksAbbreviated(wording)) return foldText(wording).replace(/[\s.]/gu, '') === letters || dropVowels(letters) === dropVowels(foldText(wording).replace(/[\s.]/gu, '')) ? right : wrong
  const fits = isAbbreviationOf(letters, wording) && (answerType !== 'person' || letters.length > 2)
  if (!fits || /[\s-]/u.test(typed.trim())) return null
  if (foldAnswer(question).some(({ fold }) => fold === letters)) return wrongly('other', 'The question gives the letters; what is asked is what they stand for.')
  const sharer = others.find((other) => other !== wording && isAbbreviationOf(letters, other) && !isAbbreviationOf(dropVowels(letters), wording))
  return sharer === undefined ? right : nearly(0.5, 'ambiguous', `“${typed}” could also be ${sharer}.`)
}

/** The full name of a member that the list gives in letters, when the deck has that name. */
function isToldElsewhere(letters: string, asked: JudgeCase): boolean {
  if (asked.answerType === 'abbreviation' || !/[\s-]/u.test(asked.typed.trim()) || !isAbbreviationOf(letters, asked.typed)) return false
  return asked.others.some((other) => isAbbreviationOf(letters, other) && isJoined(nameWords(asked.typed, other, asked), nameWords(other, other, asked)))
}

/** A name without its article and small words of class: "the LT militants". */
function dropClass(name: string): string {
  const words = name.trim().split(/\s+/u)
  const kept = words.filter((word) => word.toLowerCase() !== 'the' && !(classWords.has(word) && word === word.toLowerCase()))
  return (kept.length > 0 ? kept : words).join(' ')
}

/** LeT and LT, LeJ and LJ: the vowel of -e- or -i- may be written or not. That of -ul- and of names may not: JI and JUI are two parties. */
function dropVowels(letters: string): string {
  return letters.length < 3 || letters.length > 5 ? letters : letters.replace(/(?<=.)[ei](?=.)/gu, '')
}

/** The same when written as one word, with or without the little words: "binalshibh", "Jaishe Muhammad". */
function isJoined(given: NameWords, wanted: NameWords): boolean {
  return [[given.all, wanted.all], [given.all, wanted.words], [given.words, wanted.words]].some(([left = [], right = []]) => left.join('') === right.join('') || (left.length !== right.length && soundAlike(left.join(''), right.join(''))))
}

function judgeSets(asked: JudgeCase, given: readonly string[], wanted: readonly string[], { pairs, extra, missing }: WordSets): Judgement {
  const slips = pairs.some(({ match }) => match === 'slip')
  const spelled = slips ? nearly(0.9, 'spelling', `It is spelled ${asked.wording}.`) : null
  const added = extra.map((place) => given[place] ?? '').filter((word) => missing.length > 0 || asked.answerType !== 'person' || !honoured.has(word))
  // Ahmed Rashid is not Rashid Ahmed; "Rashid, Ahmed" is.
  const isTurned = asked.answerType === 'person' && !asked.typed.includes(',') && pairs.toSorted((a, b) => a.left - b.left).some(({ right: place }, at, all) => at > 0 && place < (all[at - 1]?.right ?? 0))
  if (isTurned && missing.length === 0) return nearly(0.6, 'order', `The name is ${asked.wording}.`)
  if (missing.length === 0 && added.length === 0) return spelled ?? rightUnlessShared(asked, wanted)
  if (isSamePeople(given, wanted, extra, missing, asked.answerType)) return right
  if (pairs.length === 0 || (missing.length > 0 && added.length > 0)) return wrong
  if (missing.length === 0 && added.some((word) => telling.has(word)) && asked.answerType !== 'person') return wrongly('word-extra', `With that word it can be another. The text says ${asked.wording}.`)
  if (missing.length === 0) return judgeLonger(asked, wanted)
  const said = pairs.map(({ right: place }) => place)
  return asked.answerType === 'person' ? judgePartOfPerson(asked, wanted, said, spelled) : judgePart(asked, wanted, said)
}

/** French and France, where a group is asked for: the words left over are peoples for countries. */
function isSamePeople(given: readonly string[], wanted: readonly string[], extra: readonly number[], missing: readonly number[], type: string | null): boolean {
  if (type !== 'group' || extra.length !== missing.length) return false
  const [left, right] = [[given, extra] as const, [wanted, missing] as const].map(([words, places]) => places.map((place) => singular(words[place] ?? '')).map((word) => countryOf.get(word) ?? word).toSorted())
  return left?.join(' ') === right?.join(' ')
}

/** More words than wanted: fine to add, unless the answer has a longer name and these words are not of it. */
function judgeLonger(asked: JudgeCase, wanted: readonly string[]): Judgement {
  const isShort = asked.wordings.some((other) => other !== asked.wording && nameWords(other, other, asked).words.length > wanted.length && wanted.some((word) => nameWords(other, other, asked).words.includes(word)))
  return isShort ? wrong : nearly(0.7, 'word-extra', `The text says ${asked.wording}.`)
}

function judgePartOfPerson(asked: JudgeCase, wanted: readonly string[], said: readonly number[], spelled: Judgement | null): Judgement {
  const last = wanted.length - 1
  const words = said.map((place) => wanted[place] ?? '')
  if (!said.includes(last)) return nearly(words.length > 1 ? 0.6 : 0.5, 'part', `That is a part of the name: ${asked.wording}.`)
  const sharer = findSharer(asked, words)
  if (sharer !== undefined && !toldByTitle(asked, sharer)) return nearly(0.5, 'ambiguous', `“${asked.typed.trim()}” could also be ${sharer}. The whole name is ${asked.wording}.`)
  return spelled ?? right
}

function judgePart(asked: JudgeCase, wanted: readonly string[], said: readonly number[]): Judgement {
  const words = said.map((place) => wanted[place] ?? '')
  const share = words.join('').length / wanted.join('').length
  const told = new Set(foldAnswer(asked.question).map(({ fold }) => singular(fold)))
  if (words.every((word) => classWords.has(word) || told.has(singular(word)))) return wrong
  const sharer = findSharer(asked, words)
  if (sharer === undefined && asked.answerType === 'place' && words.every((word) => !plainWords.has(word)) && wanted.every((word, place) => said.includes(place) || (droppable.has(word) && place === wanted.length - 1))) return right
  if (sharer !== undefined) return nearly(0.4, 'ambiguous', `“${asked.typed.trim()}” could also be ${sharer}. The whole name is ${asked.wording}.`)
  const enough = asked.answerType === 'work' ? 0.5 : 0.3
  return share < enough ? wrong : nearly(Math.min(0.8, share), 'part', `That is a part of it: ${asked.wording}.`)
}

function rightUnlessShared(asked: JudgeCase, wanted: readonly string[]): Judgement {
  if (wanted.length > 1 || asked.answerType !== 'person') return right
  const sharer = findSharer(asked, wanted)
  return sharer === undefined ? right : nearly(0.5, 'ambiguous', `“${asked.typed.trim()}” could also be ${sharer}.`)
}

/** True when a title was typed that the answer has and the other has not: Hafiz Saeed. */
function toldByTitle({ typed, wording }: JudgeCase, other: string): boolean {
  const [given, wanted, theirs] = [typed, wording, other].map((name) => new Set(foldAnswer(name).map(({ fold }) => fold)))
  return [...(given ?? [])].some((word) => titles.has(word) && wanted?.has(word) === true && theirs?.has(word) !== true)
}

function isSameName(one: string, other: string, asked: JudgeCase): boolean {
  const { extra, missing } = pairWords(nameWords(one, other, asked).words, nameWords(other, other, asked).words)
  return extra.length === 0 && missing.length === 0
}

/** Another answer of the deck, not this one under another name, that has all these words. */
function findSharer(asked: JudgeCase, words: readonly string[]): string | undefined {
  const { others, wordings } = asked
  return others.find((other) => {
    const members = splitList(other)
    // A list with this name in it is no other name.
    if (members.length > 1 && members.some((member) => wordings.some((wording) => isSameName(member, wording, asked)))) return false
    const theirs = nameWords(other, other, asked).words
    if (!words.every((word) => theirs.some((each) => each === word || soundAlike(each, word)))) return false
    return wordings.every((wording) => {
      const { extra, missing } = pairWords(theirs, nameWords(wording, wording, asked).words)
      return extra.length > 0 && (missing.length > 0 || theirs.length > 1)
    })
  })
}
