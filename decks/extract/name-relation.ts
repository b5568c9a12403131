import { kindOfNoun } from './noun-kind.ts'
import type { Asked } from './open-finding.ts'
import type { ToldClause } from './tell-clause.ts'
import { prepositionOf } from './tree-clause.ts'
import type { TreeWord } from './tree.ts'
import type { RelationFrame, RoleKind } from './words/relation-frames.ts'
import { relationFrames } from './words/relation-frames.ts'

/** The role that an answer has in the relation of its clause, whether the clause is active or passive; null when it has none. */
function roleOf(told: ToldClause, asked: Asked): string | null {
  const { clause, layout, item } = told
  if (asked.isSubject === true) return clause.isPassive || clause.head.lemma === 'bear' ? 'done' : 'doer'
  const part = [...layout.fronts, ...layout.parts].find((p) => p.head === asked.head || p.words.includes(asked.head))
  if (part === undefined) return null
  if (asked.head.date !== null) return 'when'
  if (part.head !== asked.head && !(asked.head.head === part.head.index && asked.head.relation === 'appos')) return null
  if (part.role === 'agent') return 'doer'
  if (part.role === 'object') return 'done'
  const preposition = prepositionOf(item.tree, part.head)
  return preposition ?? null
}

function fits(kind: RoleKind, word: TreeWord, weight: number): boolean {
  const own = kindOfNoun(word)
  switch (kind) {
    case 'actor':
      return own === 'person' || own === 'group' || own === 'people' || own === 'place' || ((own === 'human' || own === 'body') && weight >= 2) || (word.mention !== null && own === 'thing')
    case 'name':
      return word.mention !== null
    case 'place':
      return own === 'place' || own === 'site' || word.mention !== null
    case 'thing':
      return weight >= 2
    case 'any':
      return weight >= 1
  }
}

/** True when the clause names one of those it speaks of, so that the relation is one between somebody and something. */
function isAnchored(told: ToldClause, asked: Asked): boolean {
  const { layout, item } = told
  return [...layout.subject, ...layout.tail, ...layout.fronts.flatMap((p) => p.words)].some((w) => (w.mention !== null && !asked.answer.includes(w)) || (item.pointers.at.get(w.index)?.text ?? null) !== null)
}

/** A question of a clause as the relation that its verb tells, when the answer is a role worth asking of the right kind. */
export function nameRelation(told: ToldClause, asked: Asked): Asked {
  if (asked.wh === null || told.clause.copula !== null || !/^open-(?:subject|object|oblique|agent|complement|when|where|to|from|as)/.test(asked.frame)) return asked
  const verb = told.clause.particle === null ? told.clause.head.lemma : `${told.clause.head.lemma} ${told.clause.particle.lower}`
  const frames: readonly RelationFrame[] = relationFrames.get(verb) ?? []
  const role = roleOf(told, asked)
  if (role === null || frames.length === 0 || !isAnchored(told, asked)) return asked
  const isPlace = /^open-(?:where|to|from)/.test(asked.frame)
  for (const frame of frames) {
    const kind = frame.roles.get(role) ?? (isPlace ? frame.roles.get('where') : undefined)
    if (role === 'when' ? frame.roles.has('when') : kind !== undefined && fits(kind, asked.head, asked.weight)) return { ...asked, frame: `relation-${frame.name}-${role === 'when' || role === 'doer' || role === 'done' ? role : isPlace && !frame.roles.has(role) ? 'where' : role}` }
  }
  return asked
}
