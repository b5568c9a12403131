import { kindOfOne } from './answer-kind.ts'
import { bestOf, nearly, right, wrong, wrongly, type JudgeCase, type Judgement } from './judgement.ts'
import { judgeOne } from './judge-one.ts'
import { judgeText } from './judge-text.ts'
import { splitList } from './split-list.ts'

/** From so much of a list on it is nearly right. */
const enough = 0.5
/** Longer lists are compared as text. */
const longest = 20

/** Compares lists, in any order: each member by its own kind. */
export function judgeList(asked: JudgeCase): Judgement {
  const members = splitList(asked.wording)
  if (members.length < 2 || members.length > longest) return members.length < 2 ? wrong : judgeText(asked)
  const pieces = splitPieces(asked, members)
  const { met, extra } = matchMembers(asked, pieces, members)
  const credit = met.reduce((sum, judged) => sum + (judged?.credit ?? 0), 0) / members.length
  const missing = members.filter((_, place) => met[place] === undefined)
  const said = sayList(members, missing, extra)
  const fair = credit - 0.25 * Math.max(0, pieces.length - members.length)
  if (missing.length > 0) return fair >= enough ? nearly(fair, 'part', said) : wrongly('part', said, Math.max(0, fair))
  if (extra.length > 0) return fair >= enough ? nearly(fair, 'word-extra', said) : wrongly('word-extra', said, Math.max(0, fair))
  const flawed = met.flatMap((judged) => (judged !== undefined && judged.verdict !== 'right' ? [judged] : []))
  const [first, ...rest] = flawed
  if (first === undefined) return right
  const worst = rest.reduce((low, judged) => (judged.credit < low.credit ? judged : low), first)
  return nearly(credit, worst.difference, worst.said)
}

function sayList(members: readonly string[], missing: readonly string[], extra: readonly string[]): string {
  const parts = [missing.length > 0 && missing.length < members.length ? `${members.length - missing.length} of ${members.length}. Missing: ${missing.join(', ')}.` : '', extra.length > 0 && missing.length < members.length ? `Not among them: ${extra.join(', ')}.` : '']
  return parts.filter(Boolean).join(' ')
}

/** The pieces of what was typed; one that holds several members, written without a comma, is cut where they meet. */
function splitPieces(asked: JudgeCase, members: readonly string[]): string[] {
  const isDated = members.every((member) => kindOfOne(member, 'date') === 'date')
  const plain = asked.typed.replace(/\s*[.]\s*$/u, '').replace(/(?<=\b\d{4})\/(?=\d{4}\b)/gu, ', ')
  return splitList(isDated ? plain.replace(/(?<=\ds?)\s*(?:–|—|-|\bto\b)\s*(?=\d)/gu, ', ') : plain).flatMap((piece) => cutPiece(asked, piece, members) ?? [piece])
}

/** The piece in as many parts as are members each; null when it does not come out even. */
function cutPiece(asked: JudgeCase, piece: string, members: readonly string[]): string[] | null {
  const words = piece.split(/\s+/u)
  if (words.length < 2 || words.length > 24 || members.some((member) => judgeMember(asked, piece, member).verdict === 'right')) return null
  const most = Math.max(...members.map((member) => member.split(/\s+/u).length)) + 2
  const cut = (rest: readonly string[], left: readonly string[]): string[] | null => {
    if (rest.length === 0) return []
    for (let length = Math.min(most, rest.length); length >= 1; length -= 1) {
      const head = rest.slice(0, length).join(' ')
      const member = left.find((each) => judgeMember(asked, head, each).verdict === 'right')
      if (member === undefined) continue
      const tail = cut(rest.slice(length), left.filter((each) => each !== member))
      if (tail !== null) return [head, ...tail]
    }
    return null
  }
  return cut(words, members)
}

function judgeMember(asked: JudgeCase, typed: string, member: string): Judgement {
  // What brackets add to a member, who says it, belongs to another judge.
  const others = splitList(asked.wording).filter((each) => each !== member)
  const kind = kindOfOne(member, memberType(asked.answerType))
  return judgeOne(kind === 'list' ? 'text' : kind, { ...asked, typed, wording: member, wordings: [member], isMember: true, others: [...asked.others, ...others], answerType: memberType(asked.answerType) })
}

function memberType(type: string | null): string | null {
  return type === 'phrase' ? null : type
}

/** Gives each piece the member that it meets best, the surest first. */
function matchMembers(asked: JudgeCase, pieces: readonly string[], members: readonly string[]) {
  const met: (Judgement | undefined)[] = members.map(() => undefined)
  const pairs = pieces.flatMap((piece, from) => members.map((member, to) => ({ from, to, judged: judgeMember(asked, piece, member) }))).filter(({ judged }) => judged.verdict !== 'wrong')
  const used = new Set<number>()
  while (true) {
    const [first, ...rest] = pairs.filter(({ from, to }) => !used.has(from) && met[to] === undefined).map((pair) => ({ ...pair.judged, pair }))
    if (first === undefined) break
    const { pair, ...judged } = bestOf([first, ...rest])
    used.add(pair.from)
    met[pair.to] = judged
  }
  return { met, extra: pieces.filter((_, place) => !used.has(place)) }
}
