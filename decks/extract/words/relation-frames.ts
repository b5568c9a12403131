// What actors do to each other and to things, as verbs with the roles worth asking for. Data written for this project.
//
// name: verbs | roles. A verb may take a particle or preposition along ("split from"). Roles are `doer`, `done` (the object,
// or the subject of the passive), `when`, `where`, and prepositions; what stands in brackets is the kind that the role must
// be of: actor (a person, a group, a body), name (anything named), place, thing (a phrase of two words or more), any.

const table = `
lead: lead head chair command direct run govern rule oversee | doer(actor) done(any) when
found: found establish create form set+up launch start build open institute | doer(actor) done(any) when where by
join: join rejoin enter | doer(actor) done(name) when
leave: leave quit abandon desert | doer(actor) done(name) when for(place)
split: split break+away secede | doer(actor) from(actor) into(any) when
merge: merge unite combine | doer(actor) with(actor) when into(any)
ally: ally cooperate collaborate partner | doer(actor) with(actor) when
back: back support endorse sponsor assist aid help | doer(actor) done(any)
fund: fund finance subsidise subsidize bankroll donate | doer(actor) done(any) to(actor)
arm: arm supply equip provide | doer(actor) done(any) with(any) to(actor)
train: train teach educate instruct | doer(actor) done(any) where at(name) in(name)
recruit: recruit enlist hire employ | doer(actor) done(any) by
claim: claim | doer(actor) for(any)
blame: blame | doer(actor) done(any) for(any) on(actor)
accuse: accuse suspect | doer(actor) done(actor) of(any)
deny: deny reject refuse dispute | doer(actor) done(thing)
condemn: condemn criticise criticize denounce oppose protest | doer(actor) done(any) for(any)
kill: kill murder assassinate execute behead hang shoot poison | doer(actor) done(any) when where
wound: wound injure | doer(actor) done(any)
kidnap: kidnap abduct capture seize | doer(actor) done(any) when where from(any)
arrest: arrest detain imprison jail intern | doer(actor) done(any) when where for(any)
charge: charge indict prosecute try | doer(actor) done(actor) with(any) for(any)
convict: convict acquit | doer(actor) done(actor) of(any)
sentence: sentence fine condemn | doer(actor) done(actor) to(any) when
release: release free pardon | doer(actor) done(any) when from(any)
deport: deport expel exile banish extradite evacuate displace | doer(actor) done(any) from(any) to(place) when
attack: attack bomb raid storm strike besiege assault hijack | doer(actor) done(any) when where
invade: invade occupy annex conquer capture | doer(actor) done(any) when
defeat: defeat beat overthrow oust topple depose | doer(actor) done(any) when at(name)
sign: sign conclude negotiate ratify approve adopt pass | doer(actor) done(any) when where with(actor)
agree: agree | doer(actor) on(any) with(actor) when
ban: ban prohibit outlaw forbid abolish restrict | doer(actor) done(any) when
sanction: sanction fine penalise penalize | doer(actor) done(actor) for(any)
elect: elect vote re-elect nominate | doer(actor) done(any) when as(any)
appoint: appoint name crown install designate | doer(actor) done(any) as(any) when to(any)
succeed: succeed replace follow precede | doer(actor) done(name) when as(any)
resign: resign retire step+down abdicate | doer(actor) when from(any) as(any)
born: bear | done(actor) when where in(place)
die: die perish drown | doer(actor) when where of(any) in(place)
move: move emigrate migrate relocate flee return travel sail settle | doer(actor) to(place) from(place) in(place) when
base: base locate situate headquarter | done(name) in(place) at(place) near(place)
belong: belong | doer(any) to(name)
consist: consist comprise | doer(name) of(thing)
own: own acquire buy purchase take+over | doer(actor) done(any) when for(any) from(actor)
sell: sell | doer(actor) done(any) to(actor) for(any) when
invent: invent devise design develop patent introduce | doer(actor) done(any) when
discover: discover find identify detect observe isolate | doer(actor) done(any) when where
publish: publish write compose release print issue translate edit | doer(actor) done(any) when
win: win receive earn share | doer(actor) done(any) when for(any)
award: award grant give confer | doer(actor) done(any) to(actor) for(any) when
lose: lose cede surrender | doer(actor) done(any) to(any) when
name: name rename call dub | done(any) after(any) when
know: know | done(name) as(any) for(any)
cause: cause trigger spark provoke produce bring+about | doer(thing) done(thing)
lead-to: lead result contribute | doer(any) to(any) in(thing)
marry: marry divorce | doer(actor) done(actor) when
study: study graduate | doer(actor) at(name) under(actor) in(any) when from(name)
work: work serve teach | doer(actor) for(name) at(name) as(any) under(actor) in(any)
meet: meet visit tour | doer(actor) done(actor) with(actor) when where
order: order command instruct authorise authorize | doer(actor) done(any)
declare: declare proclaim announce | doer(actor) done(thing) when
host: host hold convene organise organize | doer(actor) done(any) when where in(place)
destroy: destroy damage demolish burn | doer(any) done(any) when
construct: construct erect complete finish | doer(actor) done(any) when
dedicate: dedicate devote donate bequeath | doer(actor) done(any) to(any)
divide: divide split partition | doer(any) done(name) into(any) when
inspire: inspire influence shape | doer(any) done(any)
use: use employ adopt | doer(actor) done(thing)
measure: measure calculate estimate compute | doer(actor) done(thing)
propose: propose suggest recommend advocate | doer(actor) done(thing) when
prove: prove demonstrate show | doer(actor) done(thing)
fight: fight wage | doer(actor) done(any) against(actor) with(actor)
sink: sink crash collapse explode | doer(name) when where in(place)
`

/** What the filler of a role must be. */
export type RoleKind = 'actor' | 'name' | 'place' | 'thing' | 'any'

/** A relation: its name, and the kinds of its roles by their names (`doer`, `done`, `when`, `where`, prepositions). */
export interface RelationFrame {
  readonly name: string
  readonly roles: ReadonlyMap<string, RoleKind>
}

function readTable(): Map<string, RelationFrame[]> {
  const byVerb = new Map<string, RelationFrame[]>()
  for (const line of table.trim().split('\n')) {
    const [, name = '', verbs = '', roles = ''] = /^([a-z-]+): ([^|]+) \| (.+)$/.exec(line) ?? []
    const frame: RelationFrame = { name, roles: new Map(roles.split(' ').map((role): [string, RoleKind] => [role.replace(/\(.*$/, ''), (/\((\w+)\)/.exec(role)?.[1] ?? 'any') as RoleKind])) }
    for (const verb of verbs.trim().split(' ')) byVerb.set(verb.replace('+', ' '), [...(byVerb.get(verb.replace('+', ' ')) ?? []), frame])
  }
  return byVerb
}

/** The relations of each verb, by its base form with its particle ("step down"). */
export const relationFrames: ReadonlyMap<string, readonly RelationFrame[]> = readTable()
