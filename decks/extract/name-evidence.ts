import type { EntityType } from './entity.ts'
import { kindOfWord } from './gazetteer.ts'
import { firmNouns, siteNouns } from './words/name-heads.ts'
import { groupNouns, peopleNouns, placeNouns, roleNouns } from './words/nouns.ts'

/** A vote for what a name is of. */
export interface Vote {
  readonly type: EntityType
  readonly weight: number
  /** The common noun that the text gives it. */
  readonly noun?: string
}

/** A noun for what a person is: from the list, or by its ending. */
export const isRole = (noun: string): boolean => roleNouns.has(noun) || /(?:[^l]ist|ician|ographer|keeper|monger|smith|wright)$/.test(noun)

const singular = (noun: string): string => (/(?:ss|us|is)$/.test(noun) ? noun : noun.endsWith('ies') ? `${noun.slice(0, -3)}y` : noun.replace(/s$/, ''))

/** [what stands there, the vote]; left patterns end at the name, right patterns start after it. */
const leftRules: readonly (readonly [RegExp, Vote])[] = [
  [/\b(?:arrest|death|killing|assassination|murder|capture|execution|testimony|biography|son|daughter|wife|widow) of $/, { type: 'person', weight: 3 }],
  [/\b(?:shores|coast|outskirts|streets|suburbs|hills|north|south|east|west|residents|people|inhabitants|mayor|bishop|port|banks) of (?:the )?$/i, { type: 'place', weight: 2.5 }],
  [/\b(?:members?|head|leaders?|chief|aide|faction|fighters|commander|founder|chairman|chairwoman|director|employees?|supporters|spokesman|spokeswoman|spokesperson|president) (?:of|in|at|for) (?:the )?$/i, { type: 'group', weight: 1.5 }],
  [/\b(?:joined|founded|acquired by|run by|owned by|published by|works? for|worked for|professor at|studied at|taught at|fellow at|student at|researcher at|employed by) (?:the )?$/, { type: 'group', weight: 1.5 }],
  [/\b(?:capital|city|town|village|province|hub|country|island|district|region|state) (?:of|called|named) $/, { type: 'place', weight: 4 }],
  [/\b(?:Prize|prize|degree|doctorate|professor|lecturer|courses?|expert|training|pioneer|Master|Bachelor|PhD|chair) in $/, { type: 'other', weight: 2 }],
  [/\b(?:in|at|near|from|across|throughout|outside|via|towards?|into|to|around) $/, { type: 'place', weight: 0.8 }],
  [/\b(?:massacre|camp|prison|jail|station|plant|site|yard|base|mine|reactor|port|factory|airport|hospital|cemetery|landing|lab) (?:at|in|near|on|of) $/, { type: 'place', weight: 1.5 }],
  [/\b(?:subsidiar(?:y|ies)|rivals?|competitors?|suppliers?|makers?|shares|stake|merger|takeover|contracts?|joint venture|lawsuits?|bidders?) (?:in|of|with|by|against|from|formed with) (?:the )?$/, { type: 'group', weight: 1.5 }],
  [/\b(?:purchase|acquisition|takeover|sale|bankruptcy|flotation|privati[sz]ation|nationali[sz]ation|shareholders|creditors) of (?:the )?$/, { type: 'group', weight: 1.2 }],
  [/\b(?:bound|left|sailed|headed|departed|destined) for (?:the )?$/, { type: 'place', weight: 2 }],
  [/\b(?:paper|article|letter|essay|editorial) in (?:the )?$/, { type: 'other', weight: 1.5 }],
  [/\b(?:bought|sold|acquired|sued|audited|hired by|built by|made by|manufactured by|developed by|published by|sold to|bought by|sponsored by|supplied by) (?:the )?$/, { type: 'group', weight: 1 }],
  [/\b(?:in|near) (?:neighbou?ring|northern|southern|eastern|western|central|modern|present-day|nearby|occupied|downtown) $/, { type: 'place', weight: 4 }],
  [/(?:\bborn|\braised|\barrived|\blived|\bbased|\blocated|\bsettled|\bmet) (?:in|at|near) $/, { type: 'place', weight: 2 }],
  [/\b(?:against|blamed|accused|joined|fought) (?:the )?$/, { type: 'group', weight: 0.6 }],
  [/\banti-$/, { type: 'people', weight: 1 }],
  [/\p{L}-speaking $/u, { type: 'people', weight: 3 }],
  [/\b(?:wrote|said|says|according to|by) $/, { type: 'person', weight: 0.6 }],
]

const rightRules: readonly (readonly [RegExp, Vote])[] = [
  [/^,? (?:who (?!are|were|have)|whose|himself|herself)/, { type: 'person', weight: 3 }],
  [/^,? who (?:are|were|have)\b/, { type: 'people', weight: 1 }],
  [/^ (?:said|says|argues?|argued|told|wrote|writes|believed|explained|recalled|was born|died|married|studied|graduated|himself|herself|testified|retired|resigned|painted|composed|invented|discovered)\b/, { type: 'person', weight: 1.5 }],
  [/^ (?:was|were) (?:born|assassinated|abducted|beheaded|appointed|elected|sentenced|educated|knighted|buried|arrested|married|promoted|succeeded)\b/, { type: 'person', weight: 2 }],
  [/^ \((?:born|b\.|d\.|died|c\.|\d{4} ?[-–] ?\d{4})/, { type: 'person', weight: 4 }],
  [/^,? \(?(?:also )?known as\b/, { type: 'person', weight: 0.5 }],
  [/^ (?:militants?|fighters?|operatives?|leaders?|suspects?|factions?|commanders?|members?|insurgents?|leadership|supporters|activists?|employees|spokesman|spokeswoman|headquarters|executives?|shares|chief)\b/, { type: 'group', weight: 1.6 }],
  [/^-(?:speaking|dominated|language|majority)/, { type: 'people', weight: 2 }],
  [/^-(?:based|born)/, { type: 'place', weight: 3 }],
  [/^ (?:border crossing|province|region|district|area|river|valley|peninsula|highway|airport|island|islands|city|coast|harbou?r|mountains|desert|forest)\b/, { type: 'place', weight: 3 }],
  [/^, (?:in )?(?:northern|southern|eastern|western|central) /, { type: 'place', weight: 2 }],
  [/^,? (?:Inc|Ltd|LLC|Corp|Co|plc|PLC|AG|GmbH)\b/, { type: 'group', weight: 5 }],
  [/^ (?:camp|prison|jail|massacre|station|highlands?|lowlands|plain|basin|dam|reservoir|cemetery|hospital|mine|base|metro|subway|ward|quarter|suburb|borough|township|parish|prefecture|governorate|square|bridge)\b/, { type: 'place', weight: 1.2 }],
  [/^ (?:works|yard|shipyard|plant|factory|mills?)\b/, { type: 'group', weight: 0.8 }],
  [/^ (?:sold|bought|agreed to (?:buy|pay|sell|acquire)|reported (?:a|sales|revenue|net)|employed|supplied|manufactured|licen[cs]ed|owns|owned|operates?|operated|filed for|went bankrupt|collapsed)\b/, { type: 'group', weight: 1 }],
  [/^ (?:announced|launched|acquired|manufactures?|published|sells?|employs?|claimed responsibility)\b/, { type: 'group', weight: 1 }],
  [/^['’]s (?:economy|population|capital|government|president|border|coast|parliament|army|largest|biggest|central bank|climate|inhabitants|streets|residents|mayor|police)\b/, { type: 'place', weight: 2 }],
  [/^['’]s (?:members|leader|leaders|headquarters|founder|employees|products|customers|chairman|board|spokesman|shares)\b/, { type: 'group', weight: 2 }],
  [/^['’]s (?:wife|husband|son|daughter|father|mother|brother|sister|death|birth|career|life|rule|reign|theory|letters|widow|friend|convoy)\b/, { type: 'person', weight: 3 }],
]

/** What a noun in apposition says of a name: by our lists, else by what WordNet has the noun for. */
function typeOfApposed(noun: string, weight: number): Vote | null {
  if (isRole(noun) && !firmNouns.has(noun)) return { type: 'person', weight }
  if (placeNouns.has(noun) || siteNouns.has(noun)) return { type: 'place', weight, noun: singular(noun) }
  if (groupNouns.has(noun) || firmNouns.has(noun)) return { type: 'group', weight, noun: singular(noun) }
  const kind = kindOfWord(noun)
  return kind === 'person' || kind === 'group' || kind === 'place' ? { type: kind, weight: 1.5 } : null
}

/** Nouns that stand right before a name ("the newspaper Dawn", "journalist Ana Lima") or right after it. */
function readNouns(left: string, right: string): Vote[] {
  const votes: Vote[] = []
  const before = /(?<![\p{L}-])(\p{Ll}[\p{Ll}-]+) $/u.exec(left)?.[1]
  if (before !== undefined) {
    if (isRole(before)) votes.push({ type: 'person', weight: 3 })
    else if ((groupNouns.has(before) || firmNouns.has(before)) && !before.endsWith('s')) votes.push({ type: 'group', weight: 2.5, noun: before })
    else if ((placeNouns.has(before) || siteNouns.has(before)) && !before.endsWith('s')) votes.push({ type: 'place', weight: 3, noun: before })
  }
  const after = /^ (\p{Ll}+)/u.exec(right)?.[1]
  if (after !== undefined) {
    if (peopleNouns.has(after)) votes.push({ type: 'people', weight: 2 })
    else if (groupNouns.has(after) && !/^(?:leaders|members|chairman|spokesman|forces|army|soldiers|troops|officials|government)$/.test(after)) votes.push({ type: 'group', weight: 1, ...(after.endsWith('s') ? {} : { noun: after }) })
  }
  const apposition = /^, (?:an?|the|its|their) ((?:[\p{L}'’-]+ ){0,4}?)([\p{Ll}-]+)(?= (?:of|in|at|for|from|with|on|who|which|that|to|near)\b|[,.;)])/u.exec(right)
  const is = /^ (?:is|was|are|were|became|remains) (?:an?|the|one of the|among the) ((?:[\p{L}'’-]+ ){0,3}?)([\p{Ll}-]+)(?= (?:of|in|at|for|from|with|on|who|which|that|to|near|and)\b|[,.;)])/u.exec(right)
  for (const [found, weight] of [[apposition, 3], [is, 3]] as const) {
    const noun = found?.[2]
    if (noun === undefined) continue
    const vote = typeOfApposed(noun, weight)
    if (vote !== null) votes.push(vote)
  }
  const led = !left.endsWith(', ') ? undefined : /\b(?:[Aa]n?|[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir) (?:[\p{L}-]+ ){0,4}?([\p{Ll}-]+), $/u.exec(left)?.[1]
  const ledVote = led === undefined || !/^(?:[,.;)]|$)/.test(right) ? null : typeOfApposed(led, 2)
  if (ledVote !== null) votes.push(ledVote)
  const isCalled = /(?:called|named|known as|dubbed|nicknamed|calling itself) (?:the )?$/.test(left.slice(-21))
  const far = !isCalled ? undefined : /\b(?:[Aa]n?|[Ii]ts|[Tt]he) (?:\p{Ll}+ ){0,3}?(\p{Ll}+)(?: (?:in|at|of|near|from|for) [^,.;]*)?, (?:now |then |later )?(?:called|named|known as) (?:the )?$/u.exec(left)?.[1]
  const farVote = far === undefined ? null : typeOfApposed(far, 2)
  if (farVote !== null) votes.push(farVote)
  const called = !isCalled ? undefined : /(\p{Ll}+) (?:called|named|known as|dubbed|nicknamed|calling itself) (?:the )?$/u.exec(left)?.[1]
  const vote = called === undefined ? null : typeOfNoun(called)
  if (vote !== null) votes.push(vote)
  return votes
}

/** What the words around a name say it is: `left` ends where the name starts, `right` starts where it ends. */
export function readContext(left: string, right: string): Vote[] {
  const votes = readNouns(left, right)
  for (const [pattern, vote] of leftRules) if (pattern.test(left)) votes.push(vote)
  for (const [pattern, vote] of rightRules) if (pattern.test(right)) votes.push(vote)
  if (/\ban? $/i.test(left)) votes.push({ type: 'person', weight: -3 })
  // "a red Toyota": a thing, not who made it.
  if (/(?:^|\s)an? \p{Ll}+ $/u.test(left) && /^(?:[,.;]| (?:in|on|with|and|at|from|that|which|by|near|outside|was|is)\b)/.test(right)) votes.push({ type: 'group', weight: -3 }, { type: 'other', weight: 1 })
  if (/\bthe $/i.test(left)) votes.push({ type: 'person', weight: -2 })
  return votes
}

/** The type that a common noun gives the names in its list ("groups such as A, B and C"). */
export function typeOfNoun(noun: string): Vote | null {
  if (roleNouns.has(noun) || roleNouns.has(singular(noun)) || /^(?:people|men|women)$/.test(noun)) return { type: 'person', weight: 2 }
  if (placeNouns.has(noun)) return { type: 'place', weight: 3, noun: singular(noun) }
  if (groupNouns.has(noun)) return { type: 'group', weight: 3, noun: singular(noun) }
  if (peopleNouns.has(noun)) return { type: 'people', weight: 2 }
  return null
}
