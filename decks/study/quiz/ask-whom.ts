import type { QuizOption, QuizQuestion } from '../../model/quiz.ts'
import type { AskedCard } from './asked-card.ts'
import type { Knowledge } from './knowledge.ts'
import { holdsWords } from './names.ts'
import { baseOf } from './question-base.ts'
import type { Random } from './random.ts'

const singular: Readonly<Record<string, string>> = { say: 'says', claim: 'claims', estimate: 'estimates', report: 'reports', believe: 'believes', argue: 'argues', suspect: 'suspects', accuse: 'accuses', blame: 'blames', speculate: 'speculates', put: 'put', warn: 'warns', deny: 'denies', describe: 'describes', suggest: 'suggests', maintain: 'maintains', think: 'thinks', count: 'counts', give: 'gives', have: 'has', are: 'is', were: 'was', note: 'notes', admit: 'admits', insist: 'insists' }
const reporting = /^(?:sa(?:y|ys|id)|claim\w*|estimat\w+|report\w*|believ\w+|argu\w+|suspect\w*|accus\w+|blam\w+|speculat\w+|puts?|warn\w*|den(?:y|ies|ied)|describ\w+|suggest\w*|maintain\w*|th(?:ink|inks|ought)|count\w*|g(?:ive|ives|ave)|has|have|had|are|is|was|were|not(?:e|es|ed)|admit\w*|insist\w*|conclud\w+|announc\w+|declar\w+|explain\w*|found|f(?:ind|inds)|predict\w*|wrote|told|show\w*)$/u

const ruling = /^(?:accepted|ruled|held|established|showed|determined)$/u

/** Who says so, for a note that gives it to someone; null when it gives it to nobody. */
export function tellerOf({ note, card }: AskedCard): string | null {
  const { attribution } = note
  if (/^(?:teller|actor-says|open-says)/u.test(note.frame ?? '')) return card.answer
  if (attribution === undefined || note.tags.includes('accounts differ')) return null
  if (note.status !== 'stated') return attribution
  // What somebody found or ruled counts as stated; it is told as hers all the same.
  const text = note.statement?.text ?? ''
  const verb = /^ (\p{L}+) that /u.exec(text.slice(text.toLowerCase().indexOf(attribution.toLowerCase()) + attribution.length))?.[1] ?? ''
  return reporting.test(verb) || ruling.test(verb) ? attribution : null
}

/** "According to whom?": what somebody says with her name taken out, to be chosen among those who say things in the article. */
export function askWhom(asked: AskedCard, knowledge: Knowledge, random: Random): QuizQuestion | null {
  const teller = tellerOf(asked)
  const prompt = teller === null ? null : wordWhom(asked, teller)
  if (teller === null || prompt === null || holdsWords(prompt, teller)) return null
  const names: string[] = []
  for (const name of [...random.shuffle(listTellers(asked, knowledge)), ...random.shuffle(listLike(teller, asked, knowledge))]) {
    // What is of another year says nothing of this one: a census of 1998 in 2009.
    const isOld = /\b\d{4}\b/u.test(name) && /\b\d{4}\b/u.test(prompt) && !(name.match(/\b\d{4}\b/gu) ?? []).some((year) => prompt.includes(year))
    const isTaken = [teller, ...names].some((one) => knowledge.mayMeanSame(one, name))
    if (names.length < 3 && !isOld && !isTaken && !knowledge.wordingsOf(name).some((wording) => holdsWords(prompt, wording))) names.push(name)
  }
  if (names.length < 2) return null
  const others = names.map((name): QuizOption => ({ text: sayTeller(name, asked.home, knowledge), card: null, remark: null }))
  const right: QuizOption = { text: sayTeller(teller, asked.home, knowledge), card: asked.card.id, remark: null }
  const options = random.shuffle([right, ...others])
  return { ...baseOf([asked], prompt), form: 'whom', options, right: options.indexOf(right) }
}

/** All who say things in the article. */
function listTellers(asked: AskedCard, knowledge: Knowledge): string[] {
  return (knowledge.byHome.get(asked.home) ?? []).flatMap((other) => tellerOf(other) ?? [])
}

/** Others of the kind of the teller, where few are quoted: people for a person, bodies for a body. */
function listLike(teller: string, asked: AskedCard, knowledge: Knowledge): string[] {
  const sorts = ['person', 'group'].filter((sort) => knowledge.candidates(asked.home, sort).some(({ text }) => knowledge.mayMeanSame(text, teller)))
  return sorts.slice(0, 1).flatMap((sort) => knowledge.candidates(asked.home, sort).map(({ text }) => text).filter((text) => /^(?:the )?\p{Lu}/u.test(text)))
}

/** As it stands within a sentence, without what is said of it. */
function sayTeller(name: string, home: string, knowledge: Knowledge): string {
  const first = /^\p{Lu}\p{Ll}+(?= )/u.exec(name)?.[0]
  const isWord = first !== undefined && (/^(?:The|An?)$/u.test(first) || knowledge.isSmall(home, first))
  const bare = (isWord ? name.slice(0, 1).toLowerCase() + name.slice(1) : name).replace(/, (?:the|an?) .*$/u, '')
  return /^\p{Lu}/u.test(bare) && knowledge.takesThe(home, bare) ? `the ${bare}` : bare
}

/** The question that asks for the teller: the card's own, when it does, else the statement with "who" in her place. */
function wordWhom({ note, card }: AskedCard, teller: string): string | null {
  if (/^(?:teller|actor-says|open-says)/u.test(note.frame ?? '')) return card.kind === 'question' ? card.question : null
  const text = note.statement?.text
  if (text === undefined) return null
  const at = text.toLowerCase().indexOf(teller.toLowerCase())
  if (at < 0) return null
  const topic = /^[^:?]{3,60}: (?=\p{Lu})/u.exec(text)?.[0] ?? ''
  const [front, rest] = [text.slice(topic.length, Math.max(at, topic.length)), text.slice(at + teller.length).replace(/\.$/u, '')]
  if (/^According to $/iu.test(front) && rest.startsWith(', ')) return `${topic}According to whom is this so? “${rest.slice(2, 3).toUpperCase()}${rest.slice(3)}.”`
  const [, tail = '', verb = '', after = ''] = /^((?:, (?:the|an?|which|who) [^,]+,)?) (\p{L}+)( .+)$/u.exec(rest) ?? []
  if (!reporting.test(verb) && !ruling.test(verb)) return null
  const isFront = front === '' || /^(?:In|On|By|At|As of) [^,]+, $/u.test(front)
  if (!isFront || tail.length > 80) return null
  return `${topic}${front === '' ? 'Who' : `${front}who`} ${singular[verb] ?? verb}${after}?`
}
