import { nearly, right, wrong, wrongly, type JudgeCase, type Judgement } from './judgement.ts'
import { pairWords } from './match-words.ts'
import { splitSequence } from './split-list.ts'
import { keyWords } from './judge-text.ts'

/** Compares sequences: which members, by as few words as tell them apart, and in which order. */
export function judgeOrder({ wording, typed }: JudgeCase): Judgement {
  const [members, pieces] = [splitSequence(wording), splitSequence(typed)]
  const places = placePieces(pieces, members)
  const known = places.filter((place) => place !== null)
  if (new Set(known).size < known.length || known.length === 0) return wrong
  const says = `The order is: ${wording}.`
  if (known.length < members.length) return known.length / members.length >= 0.5 && inOrder(known) === 1 ? nearly(known.length / members.length, 'part', says) : wrongly('part', says)
  if (known.length < pieces.length) return wrongly('word-extra', says)
  const share = inOrder(known)
  if (share === 1) return right
  return share >= 0.5 ? nearly(share, 'order', says) : wrongly('order', says, share)
}

/** For each piece the member whose words it shares most, or null when it shares none or as many with another. */
function placePieces(pieces: readonly string[], members: readonly string[]): (number | null)[] {
  return pieces.map((piece) => {
    const shares = members.map((member) => pairWords(keyWords(piece), keyWords(member)).pairs.length)
    const best = Math.max(...shares)
    return best === 0 || shares.filter((share) => share === best).length > 1 ? null : shares.indexOf(best)
  })
}

/** Share of pairs that stand in their order, 0 to 1. */
function inOrder(places: readonly number[]): number {
  const pairs = places.flatMap((first, at) => places.slice(at + 1).map((second) => first < second))
  return pairs.length === 0 ? 1 : pairs.filter(Boolean).length / pairs.length
}
