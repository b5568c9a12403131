/** What makes two questions the same: the text without regard to blanks at its ends and their number within. */
export function questionKey(question: string): string {
  return question.trim().replace(/\s+/g, ' ')
}
