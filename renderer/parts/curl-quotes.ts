// What only code has: an attribute, a key of JSON, a tag, an arrow, a call, an escaped quote, a text between backquotes.
const codeSigns = /=\s?["'`]|\{\s*["']|["']\s*:\s*["'{[\d]|<\/?[a-z][^<>]*>|=>|\w\(\)|\w\(["']|\\["'nt]|^\s*(?:const|let|var|function|import)\s|(?<!\p{L})`[^`]+`(?!\p{L})/mu
// A quote after one of these opens: space, bracket, dash, slash, another opening quote.
const opener = /[\s([{<\-‐-—/“‘«]/u
// Words that begin with an apostrophe: '80s, 'tis, rock 'n' roll.
const clipped = /^(?:\d\ds?|tis|twas|twere|em|til|till|cause|n)(?![\p{L}\d])/iu
const letter = /\p{L}|\p{M}/u
const digit = /\d/
const compass = /^[NSEW](?!\p{L})/u

/** What is still open to the left of a quote. */
interface Open {
  double: boolean
  single: boolean
}

/**
 * The same text with typographic quotes and apostrophes, as it is shown, never as it is kept. One character stands for
 * one, so that places in the text stay places in the result. Inches, feet, minutes of arc and anything that looks like
 * code stay straight. A backquote at a letter is the Arabic letter ayn, as in Shi‘a.
 */
export function curlQuotes(text: string): string {
  if (!/["'`]/.test(text) || codeSigns.test(text)) return text
  const open: Open = { double: false, single: false }
  let curled = ''
  for (let at = 0; at < text.length; at += 1) curled += curlOne(text, at, curled.at(-1) ?? ' ', open)
  return curled
}

/** `before` is what already stands to the left, curled. */
function curlOne(text: string, at: number, before: string, open: Open): string {
  const sign = text.charAt(at)
  const after = text.slice(at + 1, at + 8)
  switch (sign) {
    case '"': {
      const curled = curlDouble(before, after, open.double)
      if (curled !== sign) open.double = curled === '“'
      return curled
    }
    case "'": {
      const curled = curlSingle(before, after, open.single)
      if (curled === '‘') open.single = true
      else if (curled === '’' && !startsWord(after)) open.single = false
      return curled
    }
    case '`':
      return startsWord(after) || letter.test(before) ? '‘' : sign
    case '“':
    case '”':
      open.double = sign === '“'
      return sign
    default:
      return sign
  }
}

function curlDouble(before: string, after: string, open: boolean): string {
  const spaced = after === '' || /^\s/.test(after)
  if (opener.test(before)) return spaced && /\s/.test(before) ? (open ? '”' : '"') : spaced && open ? '”' : '“'
  // Nothing is open, so it closes nothing: 12" are inches.
  return digit.test(before) && !open ? '"' : '”'
}

function curlSingle(before: string, after: string, open: boolean): string {
  if (digit.test(before)) return open || (startsWord(after) && !digit.test(after.charAt(0)) && !compass.test(after)) ? '’' : "'"
  if (!opener.test(before)) return '’'
  if (clipped.test(after)) return '’'
  return after === '' || /^\s/.test(after) ? (open ? '’' : "'") : '‘'
}

function startsWord(after: string): boolean {
  return letter.test(after.charAt(0)) || digit.test(after.charAt(0))
}
