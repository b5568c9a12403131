// How a verb of telling gives what is told to its subject. Data written for this project.

type Status = 'stated' | 'reported' | 'claimed' | 'estimated' | 'speculated' | 'accused' | 'denied'

const table: readonly (readonly [Status, string])[] = [
  ['claimed', 'say tell claim argue contend maintain insist assert remark suggest warn announce retort admit acknowledge complain explain write declare recall stress emphasise emphasize predict allege testify concede note promise'],
  ['estimated', 'estimate calculate guess reckon project'],
  ['speculated', 'believe think suspect fear speculate assume'],
  ['reported', 'report indicate'],
  ['denied', 'deny'],
  ['stated', 'conclude find hold rule show establish confirm reveal determine observe accept'],
]

/** Verbs whose complement clause is somebody's word, by lemma, with the status that it gets. */
export const tellingVerbs: ReadonlyMap<string, Status> = new Map(table.flatMap(([status, lemmas]) => lemmas.split(' ').map((lemma) => [lemma, status] as const)))

/** Past and present forms that stand beside a name in brackets of commas: "..., investigators say, ..." and "..., said Ana Rojas." */
export const tellingForms = 'say|says|said|write|writes|wrote|argue|argues|argued|claim|claims|claimed|estimate|estimates|estimated|report|reports|reported|believe|believes|believed|insist|insists|insisted|announced|recalled|explained|added|warned|admitted'

/** Wordings of a statement that tell how sure its source is, first match first; for statements that no speaker is named for. */
export const hedgeWordings: readonly (readonly [RegExp, Status])[] = [
  [/\b(?:denie[sd]|deny|denying)\b/i, 'denied'],
  [/\b[Aa](?:llegations?|ccusations?) (?:that|of)\b|\bon suspicion of\b|\balleged(?:ly)?\b|\baccuse[sd]? (?:\S+ ){0,5}of\b|\bsuspected (?:of|to)\b|\bcharged with\b|\bblame[sd]? (?:the )?\p{Lu}/u, 'accused'],
  [/\b(?:claims?|assertions?) that\b|\b(?:purported|supposed|self-styled|self-proclaimed|so-called)\b/i, 'claimed'],
  [/\b(?:is|are|was|were|been) (?:\p{Ll}+ )?(?:said|rumou?red|thought|believed) to\b|\brumou?rs? that\b|\bspeculation that\b|\bfears? that\b/iu, 'speculated'],
  [/\breports? that\b|\b(?:is|are|was|were) reported to\b/i, 'reported'],
  [/\bestimates? (?:of|that|put|suggest|range|var)|\ban estimated\b|\bby (?:most|some|all|one|many) (?:counts|accounts|estimates|count|account|estimate)\b|\bput at\b|\bguess(?:ed|es)?\b|\bestimated\b/i, 'estimated'],
]
