/** Splits what is left and right of a mark, which may have marks at its edges again. */
type SplitRest = (text: string) => string[]

const longMark = /—|–|--+|\.{3,}|…/
/** A comma between digits is a mark unless it parts thousands. */
const mark = /[/()[\]"“”;]|[,:](?=\D)|,(?!\d{3}(?!\d))|\.(?=[A-Z][a-z]{2})/
const slashedNumbers = /^\d+(?:\/\d+){1,2}$/
const telephone = /^[\d()+ -]{7,}$/
/** Parts before a hyphen that the treebank keeps with their word. */
const keptPrefixes = new Set('anti co counter cross de e ex inter intra micro mid mini multi non over post pre pro re semi socio sub un'.split(' '))
const hyphen = /(?<=[\p{L}\p{N}])-(?=[\p{L}\p{N}'’`])/gu
const contraction = /^(.{2,})(n['’]t)$|^(.+)(['’](?:s|re|ve|ll|d|m))$/i
const joinedWords: Readonly<Record<string, number>> = { cannot: 3, gonna: 3, wanna: 3, gotta: 3 }
const withUnit = /^(\d+(?:[.,:]\d+)*)(km|kg|cm|mm|am|pm|GB|MB|ft|mph|°C)$/
const withCurrency = /^([A-Z]{2,3})([$£€].*)$/

/** The words of a text without white space and without marks at its edges. `splitRest` splits pieces that may have such marks. */
export function splitCore(text: string, splitRest: SplitRest): string[] {
  return splitAtMark(text, splitRest) ?? splitAtHyphen(text, splitRest) ?? splitEnding(text, splitRest) ?? [text]
}

function splitAtMark(text: string, splitRest: SplitRest): string[] | undefined {
  const long = longMark.exec(text)
  const found = long && isInside(long, text) ? long : slashedNumbers.test(text) ? null : mark.exec(text)
  if (!found || !isInside(found, text)) return undefined
  if (found[0] === '.' && /\.[a-z]/.test(text)) return undefined
  const end = found.index + found[0].length
  return [...splitRest(text.slice(0, found.index)), found[0], ...splitRest(text.slice(end))]
}

function isInside({ index, 0: matched }: RegExpExecArray, text: string): boolean {
  return index > 0 && index + matched.length < text.length
}

function splitAtHyphen(text: string, splitRest: SplitRest): string[] | undefined {
  if (telephone.test(text)) return undefined
  const places = [...text.matchAll(hyphen)].map(({ index }) => index)
  const [first] = places
  if (first === undefined) return undefined
  const at = keptPrefixes.has(text.slice(0, first).toLowerCase()) ? places[1] : first
  if (at === undefined) return undefined
  return [...(at === first ? splitCore(text.slice(0, at), splitRest) : [text.slice(0, at)]), '-', ...splitCore(text.slice(at + 1), splitRest)]
}

function splitEnding(text: string, splitRest: SplitRest): string[] | undefined {
  const [, negated, not, owner, ending] = contraction.exec(text) ?? []
  const stem = negated ?? owner
  if (stem !== undefined) return [...splitCore(stem, splitRest), not ?? ending ?? '']
  const joined = joinedWords[text.toLowerCase()]
  if (joined !== undefined) return [text.slice(0, joined), text.slice(joined)]
  const [, number, unit] = withUnit.exec(text) ?? []
  if (number !== undefined && unit !== undefined) return [number, unit]
  const [, currency, amount] = withCurrency.exec(text) ?? []
  if (currency !== undefined && amount !== undefined) return [currency, ...splitRest(amount)]
  return undefined
}
