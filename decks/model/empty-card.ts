// [Note: empty cards] A card of another program that asks nothing is kept, so that what is known of it is not lost, and says
// so in its own words; whoever lists cards knows it by them.

const question = ' of this note asks nothing.'
const answer = 'Fill its fields, or remove the card.'

/** The texts of a card that asks nothing; `name` is that of its template or gap, as the reader is to see it. See [Note: empty cards]. */
export function emptyCardTexts(name: string): { readonly question: string; readonly answer: string } {
  return { question: `${name}${question}`, answer }
}

/** Whether a card's texts are those of one that asks nothing. */
export function isEmptyCard(card: { readonly question: string; readonly answer: string }): boolean {
  return card.question.endsWith(question) && card.answer === answer
}
