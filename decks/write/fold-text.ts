/** The form in which two wordings are compared: lower case, one kind of quote, no article, no final stop, single spaces. */
export function foldText(text: string): string {
  return text.toLowerCase().replace(/[`‘’ʼ']/g, "'").replace(/["“”]/g, '').replace(/\s+/g, ' ').replace(/^(?:the|a|an)\s/, '').replace(/[.,;:]+$/, '').trim()
}

/** True when `text` holds `part` as whole words. Both are folded first. */
export function holdsWords(text: string, part: string): boolean {
  const [whole, piece] = [` ${foldText(text)} `, foldText(part)]
  if (piece === '') return false
  for (let at = whole.indexOf(piece); at >= 0; at = whole.indexOf(piece, at + 1)) {
    if (!/[\p{L}\d]/u.test(whole[at - 1] ?? ' ') && !/[\p{L}\d]/u.test(whole[at + piece.length] ?? ' ')) return true
  }
  return false
}
