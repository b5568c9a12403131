/** One word of an answer as it is compared, and the words of the text (see `splitWords`) that it stands for: `from` to `to`, both counted. */
export interface AnswerWord {
  readonly fold: string
  readonly from: number
  readonly to: number
}
