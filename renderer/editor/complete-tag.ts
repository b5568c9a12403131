const most = 8

/** Tags that what is typed may mean, best first: those that begin so, then those of which a step (`a::b`) begins so, then those that have it within. */
export function completeTag(typed: string, tags: readonly string[], taken: readonly string[]): string[] {
  const wanted = fold(typed)
  if (wanted === '') return []
  const ranked = listSteps(tags).filter((tag) => !taken.includes(tag)).flatMap((tag) => {
    const rank = rankTag(fold(tag), wanted)
    return rank === null ? [] : [{ tag, rank }]
  })
  return ranked.toSorted((a, b) => a.rank - b.rank || a.tag.length - b.tag.length || (a.tag < b.tag ? -1 : 1)).slice(0, most).map(({ tag }) => tag)
}

/** A tag as it is kept: without spaces, which part tags in other programs, and without empty steps. */
export function tidyTag(typed: string): string {
  return typed.trim().replaceAll(/[\s,]+/gu, '-').split('::').filter(Boolean).join('::').slice(0, 100)
}

/** The tags and the steps above them: `a::b` has `a`. */
function listSteps(tags: readonly string[]): string[] {
  const all = new Set(tags)
  for (const tag of tags) {
    const steps = tag.split('::')
    for (let count = 1; count < steps.length; count += 1) all.add(steps.slice(0, count).join('::'))
  }
  return [...all]
}

function rankTag(tag: string, wanted: string): number | null {
  if (tag === wanted) return 0
  if (tag.startsWith(wanted)) return 1
  if (tag.includes(`::${wanted}`)) return 2
  return tag.includes(wanted) ? 3 : null
}

function fold(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().trim()
}
