/** Lemmas that no rule gives, by Penn tag and lower-case form: `{ VBD: { went: 'go' } }`. */
export type LemmaExceptions = Readonly<Record<string, Readonly<Record<string, string>>>>

/** Stems of verbs, as they are before -ed and -ing, that lack an e: `leav`, `produc`, `chang`. What it gets wrong is among the exceptions. */
const lacksE = /(?:[^aeiou][aiou][cdgkmpstvz]|[aeiou]{1,2}[cvz]|[aeiou]s|[rnl][cv]|[rla]g|[ra]ng|[nrp]s|dg|[^aeiou]u|[aeiou]st?at|[iu]at|[iu]r|[^e]ar|[^aeiou]or|[^ao]il|[bcdfgkpt]l|[^aeo]in|uid|eth)$/

/**
 * The dictionary form of a word with its Penn tag, in lower case unless it is a proper name: from the exceptions when
 * they have it, else by the rules of English spelling. Only verbs, plural nouns and degrees of adjectives change.
 */
export function findLemma(form: string, fineTag: string, exceptions: LemmaExceptions): string {
  if (fineTag === 'NNP' || fineTag === 'NNPS') return form
  const word = form.toLowerCase().replaceAll('’', "'")
  const listed = exceptions[fineTag]
  const known = listed && Object.hasOwn(listed, word) ? listed[word] : undefined
  if (known !== undefined) return known
  if (fineTag === 'VBZ' || fineTag === 'NNS') return cutS(word)
  if ((fineTag === 'VBD' || fineTag === 'VBN') && word.endsWith('ied') && word.length > 4) return `${word.slice(0, -3)}y`
  if ((fineTag === 'VBD' || fineTag === 'VBN') && word.endsWith('eed')) return word.slice(0, -1)
  if ((fineTag === 'VBD' || fineTag === 'VBN') && /[aeiouy].*ed$/.test(word)) return mendStem(word.slice(0, -2))
  if (fineTag === 'VBG' && /[aeiouy].*ing$/.test(word)) return mendStem(word.slice(0, -3))
  if (fineTag === 'JJR' || fineTag === 'RBR') return cutDegree(word, 'er')
  if (fineTag === 'JJS' || fineTag === 'RBS') return cutDegree(word, 'est')
  return word
}

function cutS(word: string): string {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:ch|sh|ss|x|zz|o)es$/.test(word)) return word.slice(0, -2)
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
}

function mendStem(stem: string): string {
  if (stem.length < 3) return stem
  if (/([bdgkmnprt])\1$/.test(stem)) return stem.slice(0, -1)
  return lacksE.test(stem) ? `${stem}e` : stem
}

function cutDegree(word: string, ending: string): string {
  if (!word.endsWith(ending) || word.length < ending.length + 3) return word
  const stem = word.slice(0, -ending.length)
  if (stem.endsWith('i')) return `${stem.slice(0, -1)}y`
  return mendStem(stem)
}
