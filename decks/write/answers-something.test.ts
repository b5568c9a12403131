import { expect, test } from 'vitest'
import { aProposal } from '../../tests/builders/a-proposal.ts'
import { answersSomething } from './answers-something.ts'

const judge = (answer: string, frame = 'open-object-thing'): string | null => answersSomething(aProposal({ question: 'What did Acme support?', answer }, { frame, answer }))

test('an answer without a name, a number or a word that limits it is refused', () => {
  for (const answer of ['the project', 'a team', 'local projects', 'the group', 'its report', 'a further commission']) expect(judge(answer), answer).not.toBeNull()
})

test('a name, a limited noun and an answer of another rule pass', () => {
  for (const answer of ['the Harbour Mill', 'a treaty on salt', 'screening camps']) expect(judge(answer), answer).toBeNull()
  expect(judge('the project', 'gap-name')).toBeNull()
})
