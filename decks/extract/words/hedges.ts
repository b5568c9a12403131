// How sure the source is, read from its words. Data written for this project.

/** Words that lower the certainty of the clause they stand in, with the status they give. */
export const hedgeWords: ReadonlyMap<string, 'reported' | 'claimed' | 'estimated' | 'speculated' | 'accused'> = new Map([
  ['reportedly', 'reported'], ['allegedly', 'accused'], ['alleged', 'accused'], ['supposedly', 'claimed'], ['purportedly', 'claimed'], ['ostensibly', 'claimed'], ['apparently', 'speculated'], ['presumably', 'speculated'],
  ['accused', 'accused'], ['suspected', 'accused'], ['estimated', 'estimated'], ['estimate', 'estimated'], ['estimates', 'estimated'], ['speculated', 'speculated'], ['rumoured', 'speculated'], ['rumored', 'speculated'],
  ['believed', 'speculated'], ['thought', 'speculated'], ['considered', 'claimed'], ['claims', 'claimed'], ['claimed', 'claimed'], ['claim', 'claimed'], ['blamed', 'accused'], ['blames', 'accused'],
  ['argues', 'claimed'], ['argued', 'claimed'], ['suggests', 'claimed'], ['suggested', 'claimed'], ['says', 'reported'], ['said', 'reported'], ['reported', 'reported'], ['told', 'reported'], ['warned', 'claimed'],
  ['perhaps', 'speculated'], ['probably', 'speculated'], ['possibly', 'speculated'], ['maybe', 'speculated'], ['likely', 'speculated'], ['identified', 'reported'], ['expected', 'estimated'], ['projected', 'estimated'], ['denied', 'claimed'], ['denies', 'claimed'],
])

/** Verbs of doubt and conjecture: a clause with one states no fact that can be asked as such. */
export const modalDoubt: ReadonlySet<string> = new Set('could would may might should'.split(' '))
