import type { Quiz } from '../../model/quiz.ts'
import type { QuizPart } from './quiz-parts.ts'
import { quizParts } from './quiz-parts.ts'

/** A quiz as Markdown, to be handed out; with `key` the answers stand at the end under a heading of their own. */
export function quizToMarkdown(quiz: Pick<Quiz, 'title' | 'questions'>, { key }: { readonly key: boolean }): string {
  const parts = quizParts(quiz)
  const asked = parts.map(writePart).join('\n\n')
  const answers = key ? `\n\n## Key\n\n${parts.map((part) => `${part.number}. ${escape(part.key)}`).join('\n')}` : ''
  return `# ${escape(quiz.title)}\n\n${asked}${answers}\n`
}

function writePart({ number, prompt, lines, others, isWritten }: QuizPart): string {
  const list = (texts: readonly string[]): string => texts.map((text) => `- ${escape(text)}`).join('\n')
  return [`**${number}.** ${escape(prompt)}`, ...(lines.length > 0 ? [list(lines)] : []), ...(others.length > 0 ? [list(others)] : []), ...(isWritten ? ['\\_'.repeat(30)] : [])].join('\n\n')
}

/** Marks that Markdown would read, and lines that would begin something else. */
function escape(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[\\`*_[\]<>#|~]/gu, '\\$&').replace(/^(\d+)\. /u, '$1\\. ')
}
