/** A person's name without titles and offices before it: "General Ana Rojas" is Ana Rojas. What little is left of a short name keeps them. */
export function untitled(name: string): string {
  const bare = name.replace(/^(?:(?:Lieutenant|Brigadier|Major|Vice|Prime|Interior|Foreign|Defence|Finance)[- ])?(?:(?:General|President|Sir|Judge|Justice|Professor|Dr\.?|Colonel|Major|Captain|Admiral|Minister|Chancellor|Senator|Maj\.|Gen\.|Col\.|Mr\.?|Mrs\.?|Ms\.?) )+/u, '')
  return bare.length > 4 ? bare : name
}
