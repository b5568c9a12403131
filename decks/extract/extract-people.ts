import type { Fact } from '../model/fact.ts'
import type { Mention } from './entity.ts'
import { makeFact } from './make-fact.ts'
import { isRole } from './name-evidence.ts'
import type { Reading, Sentence } from './reading.ts'
import type { References } from './references.ts'

const name = String.raw`[\p{Lu}][\p{L}'’${'`'}.-]*`

/** Kinship is no role. */
const family = /\b(?:son|daughter|wife|husband|brother|sister|father|mother|widow|widower|nephew|cousin|friend|heir|lady|lord|gentleman|victim|witness|member|one)$/

interface Role {
  readonly frame: string
  /** The role as it is said in a sentence: "the former head of the bank". */
  readonly role: string
  readonly start: number
  readonly isUnique: boolean
  readonly isPast: boolean
  readonly isReported: boolean
}

function endsInRole(words: string): boolean {
  const head = words.split(/\s(?:of|in|at|for|to|with|on|from|and)\s/)[0]?.split(' ').at(-1) ?? ''
  return isRole(head) || isRole(head.replace(/s$/, ''))
}

/** "the former head of the bank, X", "the leader of the school, X". */
function roleOfBefore(left: string): Role | null {
  const found = /(?:^|[\s(])((?:the|its|their|whose)\s(?:[\p{L}'’-]+\s){0,4}?[\p{Ll}-]+\s(?:of|for|at)\s(?:the\s)?[^,;()]{2,70}?), $/iu.exec(left)
  const role = found?.[1]
  if (role === undefined || !/^the /i.test(role) || !endsInRole(role)) return null
  return { frame: 'role-of', role: role.replace(/^The /, 'the '), start: left.length - role.length - 2, isUnique: true, isPast: /\b(?:former|late|then)\b/.test(role), isReported: /\b(?:identified|described|known) as $/.test(left.slice(0, left.length - role.length - 2)) }
}

/** "the union's Lima chief, X"; "Peru's president X". */
function roleOwned(left: string): Role | null {
  const found = new RegExp(String.raw`(?:^|[\s(])((?:the |The )?${name}(?: ${name})*['’]s (?:(?:${name}|[\p{Ll}-]+) ){0,3}?[\p{Ll}-]+),? $`, 'u').exec(left)
  const role = found?.[1]
  if (role === undefined || !endsInRole(role)) return null
  const start = left.lastIndexOf(role)
  return { frame: 'role-of', role: role.replace(/^The /, 'the '), start, isUnique: !/\b(?:member|aide|journalist|writer|scholar|analyst|soldier|officer|official)$/.test(role), isPast: /\bformer\b/.test(role), isReported: /\b(?:identified|described|known) as $/.test(left.slice(0, start)) }
}

/** "Labour party leader X", "Danish physicist X", "veteran reporter X". */
function roleRight(left: string, first: string): Role | null {
  const found = new RegExp(String.raw`(?:^|[\s(,])((?:the |The |then-?)?(?:(?:former|late|veteran|leading|senior|supreme|prime|chief|deputy|vice|foreign|military|German|French) |${name} ){0,3}[\p{Ll}]+(?:-[\p{Ll}]+)?) $`, 'u').exec(left)
  const words = found?.[1]
  if (words === undefined || !endsInRole(words) || words.endsWith('s') || first === 'One') return null
  const start = left.lastIndexOf(words)
  const role = words.replace(/^The /, 'the ')
  const isUnique = /\b(?:supreme|prime|president|king|queen|emperor|pope|head|chairman|founder|mayor|governor|chief executive|secretary-general|leader)\b/.test(role) && /\p{Lu}/u.test(role)
  return { frame: 'role-before', role, start, isUnique, isPast: /\bformer\b|^late\b/.test(role), isReported: false }
}

/** "X, director of Y": an office that needs no article has one holder. */
const bareRole = /^(?: \([^)]*\))?, ((?:former |then |acting )?(?:president|director|head|leader|chairman|chairwoman|chair|chief executive(?: officer)?|founder|commander|governor|mayor|editor|secretary-general|general secretary|prime minister|foreign minister|king|queen|captain|archbishop|bishop|duke|professor of \p{L}+ at|spokesman|spokeswoman)(?: of| for)? (?:the )?\p{Lu}[^,;.()]{2,70})(?=[,;.)]| \()/u

/** "X, a senior clerk in the bank," and "X, the founder of Y,". */
function roleAfter(right: string): Role | null {
  const found = /^(?: \([^)]*\))?, ((?:an?|the|its|their)\s(?:[\p{L}'’-]+\s){0,5}?[\p{Ll}-]+(?:\s(?:of|in|at|for|with|from|to)\s[^,;.()]{2,70}|))(?=[,;.)]| \()/u.exec(right)
  const role = found?.[1] ?? bareRole.exec(right)?.[1]
  if (role === undefined || !endsInRole(role) || /^(?:its|their)/.test(role)) return null
  const isBare = found === null
  return { frame: 'role-after', role, start: right.indexOf(role), isUnique: role.startsWith('the ') || isBare, isPast: /\bformer\b/.test(role), isReported: false }
}

function rolesOf(sentence: Sentence, mention: Mention): Role[] {
  const { text } = sentence.place
  const left = text.slice(0, mention.start)
  const after = roleAfter(text.slice(mention.end))
  const before = roleOfBefore(left) ?? roleOwned(left) ?? roleRight(left, mention.text)
  return [...(before === null ? [] : [before]), ...(after === null ? [] : [{ ...after, start: mention.end + after.start }])]
}

function extractRole(reading: Reading, sentence: Sentence, references: References, mention: Mention, role: Role): Fact | null {
  const antecedents: string[] = []
  let wording = role.role
  for (const r of references.replacements.filter((x) => x.start >= role.start && x.end <= role.start + role.role.length)) {
    wording = wording.replace(sentence.place.text.slice(r.start, r.end), r.text)
    antecedents.push(r.text)
  }
  const person = mention.entity.name
  const be = role.isPast ? 'was' : 'is'
  const statement = `${person} ${role.isReported ? 'was identified as' : be} ${wording}.`
  const base = { family: 'people' as const, subject: person, status: role.isReported ? ('reported' as const) : ('stated' as const) }
  if (role.isUnique && (/\p{Lu}/u.test(wording) || / (?:of|at|for) /.test(wording))) {
    return makeFact(reading, sentence, { ...base, frame: `${role.frame}-who`, answer: person, answerType: 'person', accepts: [...mention.entity.aliases], statement: { text: statement, gap: [0, person.length], antecedents }, slots: { role: wording, isPast: role.isPast ? 'yes' : 'no', isReported: role.isReported ? 'yes' : 'no' }, span: { start: mention.start, end: mention.end } })
  }
  const at = statement.indexOf(wording)
  if (family.test(wording.split(/ (?:of|in|at) /)[0] ?? '')) return null
  const bare = role.frame === 'role-before' ? wording.replace(/^the /, '') : wording
  return makeFact(reading, sentence, { ...base, frame: `${role.frame}-what`, answer: bare, answerType: 'role', accepts: [wording.replace(/^(?:an?|the) /, ''), role.role], statement: { text: statement, gap: [at + wording.length - bare.length, at + wording.length], antecedents }, slots: { person, isPast: role.isPast ? 'yes' : 'no', isReported: role.isReported ? 'yes' : 'no' }, span: { start: role.start, end: role.start + role.role.length } })
}

/** Who people are: roles before and after their names. Each person's role is told once. */
export function extractPeople(reading: Reading, references: readonly References[]): Fact[] {
  const facts: Fact[] = []
  const seen = new Set<string>()
  for (const sentence of reading.sentences) {
    if (sentence.place.kind === 'author') continue
    for (const mention of sentence.mentions) {
      if (mention.entity.type !== 'person' && !(mention.text.includes(' ') && (mention.entity.type === 'other' || mention.entity.type === 'group'))) continue
      for (const role of rolesOf(sentence, mention)) {
        const own = references[sentence.index] ?? { replacements: [], unresolved: new Set<number>(), dangling: new Set<number>() }
        const key = `${mention.entity.name}|${role.role}`
        if (seen.has(key) || [...own.unresolved].some((i) => (sentence.tokens[i]?.start ?? -1) >= role.start && (sentence.tokens[i]?.start ?? -1) < role.start + role.role.length)) continue
        seen.add(key)
        const fact = extractRole(reading, sentence, own, mention, role)
        if (fact !== null) facts.push(fact)
      }
    }
  }
  return facts
}
