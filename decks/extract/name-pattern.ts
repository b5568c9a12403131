// One word of a name, as a pattern: capitalised, an initial, a title, or with a particle before it.

// One of the apostrophes is a letter too (ʼ, U+02BC): where it could be either, a text has as many readings as there are ways to
// choose, and the search would try them all.
const letter = String.raw`(?:(?!ʼ)\p{L})`
const tail = String.raw`(?:['’‘${'`'}ʼ](?!s(?![\p{L}]))${letter}+)*`
const word = String.raw`(?:\p{Lu}(?:${letter}|\d)*${tail}(?:-[\p{L}'’‘${'`'}\d]+)*)`
const initial = String.raw`(?:(?:\p{Lu}\.){2,}|\p{Lu}\.(?=\s\p{Lu}))`
const title = String.raw`(?:(?:Mr|Mrs|Ms|Dr|Gen|Col|Prof|Sen|Gov|Capt|Lt|Maj|Adm|Sgt|St|Rev)\.)`
const particleWord = String.raw`(?:(?:al|ul|ur|el|an|ad|as|ash|bin|d|l|sub|trans)[-’']${word})`
/** The source of a pattern for one word of a name; needs the flag `u`. */
export const cap = `(?:${title}|${initial}|${particleWord}|${word})`
