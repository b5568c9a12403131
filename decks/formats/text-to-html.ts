/** Writes plain text as HTML that shows the same: signs of markup are escaped, line breaks become `<br>`. */
export function textToHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\r\n', '\n').replaceAll('\r', '\n').replaceAll('\n', '<br>')
}
