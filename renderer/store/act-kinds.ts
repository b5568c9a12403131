import type { EntryKind } from '../../decks/model/entry.ts'

/** The sorts of acts that the history can be narrowed to. */
export const actKinds: readonly { readonly key: 'answers' | 'cards' | 'decks' | 'articles' | 'quizzes' | 'settings' | 'backups'; readonly title: string; readonly kinds: readonly EntryKind[] }[] = [
  { key: 'answers', title: 'Answers', kinds: ['review', 'practice', 'bury'] },
  { key: 'cards', title: 'Cards', kinds: ['note', 'suspend', 'flag', 'schedule', 'colour', 'tag', 'move', 'note-type'] },
  { key: 'decks', title: 'Decks and imports', kinds: ['import', 'deck', 'remove'] },
  { key: 'articles', title: 'Articles and drafts', kinds: ['make', 'settle', 'read'] },
  { key: 'quizzes', title: 'Quizzes', kinds: ['quiz', 'quiz-answer'] },
  { key: 'settings', title: 'Settings and plans', kinds: ['settings', 'preset', 'assign', 'seminar'] },
  { key: 'backups', title: 'Backups brought back', kinds: ['retract'] },
]
