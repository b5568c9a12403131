/** A component: words that a circle of best arcs joined, or one word. */
interface Component {
  readonly words: readonly number[]
  /** The components of the circle, each with the arc by which the circle enters it; empty for a word. */
  readonly circle: readonly { readonly part: Component; readonly arc: Arc }[]
}

/** An arc between two nodes of the sentence, and its score, less what it would replace in circles already joined. */
interface Arc {
  readonly head: number
  readonly dependent: number
  readonly score: number
}

type ArcTable = (Arc | undefined)[][]

/**
 * The best arborescence from node 0 of a full graph: for each other node its head, so that the sum of the scores
 * is the greatest. `scores[dependent * nodes + head]`; arcs into node 0 and from a node to itself are not looked at.
 * Chu and Liu (1965), Edmonds (1967): every node takes its best arc; a circle of such arcs is joined to one node, whose
 * arcs from outside cost what they would break; in the end each circle is opened where the arc into it arrives.
 * The arcs of equal scores are taken in the order of the heads, so the answer is always the same.
 */
export function spanArborescence(scores: Float64Array, nodes: number): Int32Array {
  let live: Component[] = Array.from({ length: nodes }, (_, node) => ({ words: [node], circle: [] }))
  let arcs: ArcTable = Array.from({ length: nodes }, (_, dependent) =>
    Array.from({ length: nodes }, (_, head) => (dependent === 0 || dependent === head ? undefined : { head, dependent, score: scores[dependent * nodes + head]! })),
  )
  let best = arcs.map(bestOf)
  for (;;) {
    const circle = findCircle(best, live)
    if (circle.length === 0) break
    ;({ live, arcs } = joinCircle(circle, live, arcs, best))
    best = arcs.map(bestOf)
  }
  const heads = new Int32Array(nodes)
  for (const [at, component] of live.entries()) {
    const arc = best[at]
    if (arc) openCircles(component, arc, heads)
  }
  return heads
}

function bestOf(row: readonly (Arc | undefined)[]): Arc | undefined {
  return row.reduce((best, arc) => (arc && (!best || arc.score > best.score) ? arc : best), undefined)
}

/** The places of a circle of best arcs, each followed by the place of its head; empty when there is none. */
function findCircle(best: readonly (Arc | undefined)[], live: readonly Component[]): number[] {
  const placeOf = new Map(live.flatMap(({ words }, place) => words.map((word) => [word, place] as const)))
  const seen = new Int32Array(live.length)
  for (let start = 1; start < live.length; start += 1) {
    const path: number[] = []
    let place = start
    while (place !== 0 && seen[place] === 0) {
      seen[place] = start
      path.push(place)
      place = placeOf.get(best[place]?.head ?? 0) ?? 0
    }
    if (place !== 0 && seen[place] === start) return path.slice(path.indexOf(place))
  }
  return []
}

/** The graph with the circle joined to one component, which stands last. */
function joinCircle(circle: readonly number[], live: readonly Component[], arcs: ArcTable, best: readonly (Arc | undefined)[]): { live: Component[]; arcs: ArcTable } {
  const within = new Set(circle)
  const rest = live.flatMap((_, place) => (within.has(place) ? [] : [place]))
  const parts = circle.flatMap((place) => {
    const part = live[place]
    const arc = best[place]
    return part && arc ? [{ part, arc, place }] : []
  })
  const joined: Component = { words: parts.flatMap(({ part }) => part.words), circle: parts }
  const from = (dependent: number): Arc | undefined => bestOf(circle.map((head) => arcs[dependent]?.[head]))
  const into = rest.map((head) =>
    bestOf(parts.map(({ arc, place }) => {
      const entering = arcs[place]?.[head]
      return entering && { ...entering, score: entering.score - arc.score }
    })),
  )
  const rows = rest.map((dependent) => [...rest.map((head) => arcs[dependent]?.[head]), from(dependent)])
  return { live: [...rest.flatMap((place) => live[place] ?? []), joined], arcs: [...rows, [...into, undefined]] }
}

/** Gives the words of a component their heads, when `arc` is how it is entered: it takes the place of the circle's own arc there. */
function openCircles(component: Component, arc: Arc, heads: Int32Array): void {
  if (component.circle.length === 0) heads[arc.dependent] = arc.head
  for (const { part, arc: own } of component.circle) openCircles(part, part.words.includes(arc.dependent) ? arc : own, heads)
}
