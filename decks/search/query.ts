/** A comparison of `prop:` and `due:`. */
export type Comparison = '<' | '<=' | '=' | '!=' | '>=' | '>'

/**
 * What a search means. Text is compared without regard to case and accents; `*` in it stands for anything, `_` for one
 * character, and `\` before either or before itself takes that meaning away. What each part means: docs/search.md.
 */
export type Query =
  | { readonly what: 'all' }
  | { readonly what: 'and' | 'or'; readonly of: readonly Query[] }
  | { readonly what: 'not'; readonly of: Query }
  /** A word, or with `phrase` several in this order, anywhere in the texts of a card; `in` names a field, which an empty text asks to be empty. */
  | { readonly what: 'words'; readonly text: string; readonly phrase: boolean; readonly in: string | null }
  | { readonly what: 'deck' | 'tag' | 'article' | 'family' | 'type' | 'note' | 'card'; readonly text: string }
  | { readonly what: 'is'; readonly state: CardStateWord }
  | { readonly what: 'colour'; readonly colour: number }
  /** Answered within so many days, with that rating or any. */
  | { readonly what: 'rated'; readonly days: number; readonly rating: number | null }
  /** Added, or edited, within so many days. */
  | { readonly what: 'added' | 'edited'; readonly days: number }
  /** Due so many days from today; negative for overdue. */
  | { readonly what: 'due'; readonly compare: Comparison; readonly days: number }
  /** Due on a study day: days since 1 January 1970. */
  | { readonly what: 'due-on'; readonly compare: Comparison; readonly day: number }
  | { readonly what: 'prop'; readonly prop: CardProperty; readonly compare: Comparison; readonly value: number }

/** `is:` words. `draft`: waits in the inbox; `leech`: hard to keep; `missing`: a file it names is not there; `empty`: asks nothing. */
export type CardStateWord = 'new' | 'learning' | 'review' | 'due' | 'suspended' | 'buried' | 'leech' | 'flagged' | 'marked' | 'draft' | 'missing' | 'empty' | 'cited'

/** Interval, stability (days), difficulty (1 to 10), recall now (0 to 1), answers, times forgotten, position among new cards. */
export type CardProperty = 'ivl' | 's' | 'd' | 'r' | 'reps' | 'lapses' | 'pos'
