import { spanArborescence } from './span-arborescence.ts'

/**
 * The likeliest tree over the words of a sentence: one root, every other word under another, no circles. `scores` is as
 * scoreHeads gives it. The answer has the index of each word's head, -1 for the root.
 */
export function findTree(scores: Float64Array, count: number): Int32Array {
  const greedy = pickBest(scores, count)
  return isTree(greedy) ? greedy : searchTree(scores, count)
}

function pickBest(scores: Float64Array, count: number): Int32Array {
  return Int32Array.from({ length: count }, (_, word) => {
    const row = word * (count + 1)
    let best = word === 0 && count > 1 ? 2 : 0
    for (let head = 0; head <= count; head += 1) if (head !== word + 1 && scores[row + head]! > scores[row + best]!) best = head
    return best - 1
  })
}

/** Whether exactly one word is the root (-1) and every other hangs under it. */
export function isTree(heads: Int32Array): boolean {
  if (heads.reduce((roots, head) => roots + (head === -1 ? 1 : 0), 0) !== 1) return false
  const seen = new Int32Array(heads.length)
  for (let start = 0; start < heads.length; start += 1) {
    let word = start
    while (word !== -1 && seen[word] === 0) {
      seen[word] = start + 1
      word = heads[word] ?? -1
    }
    if (word !== -1 && seen[word] === start + 1) return false
  }
  return true
}

/**
 * [Note: one root] An arborescence may hang many words under the node above the root. Each such arc is made dearer by
 * more than all scores together can differ, so that the best arborescence has as few as can be, one, and the best one.
 */
function searchTree(scores: Float64Array, count: number): Int32Array {
  const nodes = count + 1
  const floor = -1e3
  const dearer = 2 * nodes * -floor
  const arcs = new Float64Array(nodes * nodes).fill(floor)
  for (let word = 0; word < count; word += 1) {
    for (let head = 0; head <= count; head += 1) {
      const score = Math.max(scores[word * nodes + head]!, floor)
      arcs[(word + 1) * nodes + head] = head === 0 ? score - dearer : score
    }
  }
  return spanArborescence(arcs, nodes).subarray(1).map((head) => head - 1)
}
