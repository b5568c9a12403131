const britishEnds: readonly (readonly [RegExp, string])[] = [
  [/isation(s?)$/u, 'ization$1'],
  [/is(e|es|ed|ing|er|ers)$/u, 'iz$1'],
  [/(?<=[a-z]{3})our(?=(?:s|ed|ing|ite|able)?$)/u, 'or'],
  [/(?<=cen|thea|me|fib|calib|lit)re(s?)$/u, 'er$1'],
  [/(?<=def|off|lic|pret)ence(s?)$/u, 'ense$1'],
  [/programme(s?)$/u, 'program$1'],
  [/(?<=^p|^h|^an|arch|clop)ae(?=[dmos])/u, 'e'],
]

/** A folded word of English as it is spelled in America, so that organisation and organization are one. */
export function americanise(word: string): string {
  return word.length < 6 ? word : britishEnds.reduce((left, [end, instead]) => left.replace(end, instead), word)
}
