// Verbs and adjectives with the preposition that leads to their one complement. Data written for this project.

const pairs = `
lead to|result in|shift to|shift toward|shift towards|plunge into|erupt over|depend on|depend upon|rely on|consist of|accuse of|suspect of|convict of|charge with|serve as|describe as|characterize as|characterise as|regard as|use as|act as|stem from|derive from|divide into|split into|turn into|transform into|convert into|convert to|develop into|grow into|evolve into|focus on|specialise in|specialize in|warn about|warn of|warn against|threaten with|threaten against|object to|attribute to|credit with|replace with|contribute to|suffer from|descend from|ban from|culminate in|end in|refer to|derive from|make from|build from|amount to|adapt to|blame for|criticise for|criticize for|punish for|award for|honour for|honor for|praise for|condemn for|arrest for|jail for|note for|know for|remember for|base on|inspire by|power by|cause by|trigger by|feed on|live on|die of|die from|trace to|limit to|equip with|cover with|fill with|compare to|compare with|associate with|name after|model on|spend on|invest in|compete for|apply for|vote for|fight for|campaign for|call for|demand for|appeal for|complain about|protest against|campaign against|compel to|force to|aim at|rename as|recognise as|recognize as|choose as|appoint as|elect as|merge with|merge into
`

/** The preposition that each lemma takes before what the question can ask for; several for some. */
export const complementPrepositions: ReadonlyMap<string, ReadonlySet<string>> = pairs.trim().split('|').reduce((map, pair) => {
  const [lemma = '', preposition = ''] = pair.split(' ')
  return map.set(lemma, (map.get(lemma) ?? new Set<string>()).add(preposition))
}, new Map<string, Set<string>>())
