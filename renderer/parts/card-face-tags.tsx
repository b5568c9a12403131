import { Ban, MessageSquareQuote, Ruler, Scale } from 'lucide-react'
import type { LucideIcon } from 'lucide-react'
import type { ClaimStatus, Family } from '../../decks/model/fact.ts'
import { Tag } from './tag.tsx'

const families: Record<Family, string | null> = { groups: 'Group', people: 'Person', figures: 'Figure', dates: 'Date', places: 'Place', relations: 'Relation', other: null }

const statuses: Record<ClaimStatus, { words: string; tone: 'plain' | 'doubt'; icon: LucideIcon } | null> = {
  stated: null,
  reported: { words: 'Reported', tone: 'plain', icon: MessageSquareQuote },
  estimated: { words: 'An estimate', tone: 'plain', icon: Ruler },
  claimed: { words: 'A claim', tone: 'doubt', icon: Scale },
  speculated: { words: 'Only a guess', tone: 'doubt', icon: Scale },
  accused: { words: 'An accusation', tone: 'doubt', icon: Scale },
  denied: { words: 'Denied', tone: 'doubt', icon: Ban },
}

/** What a card asks for. Cards that a person wrote have no family and no tag; an empty place keeps the line. */
export function FamilyTag({ family }: { family: Family }) {
  const words = families[family]
  return words === null ? <span /> : <Tag>{words}</Tag>
}

/** What is known of how sure a fact is. */
export interface Sureness {
  readonly family: Family
  readonly status: ClaimStatus
  readonly tags: readonly string[]
}

/** How sure the source is, when it is less than sure; or that two sources say different things. */
export function StatusTag({ of: { family, status, tags } }: { of: Sureness }) {
  if (tags.includes('accounts differ')) return <Tag tone="doubt" icon={Scale}>{family === 'figures' ? 'Two counts' : 'Accounts differ'}</Tag>
  const found = statuses[status]
  return found && <Tag tone={found.tone} icon={found.icon}>{found.words}</Tag>
}
