import { expect, test } from 'vitest'
import { aProposal } from '../../tests/builders/a-proposal.ts'
import { addTopic } from './add-topic.ts'

const asked = (question: string, answer = '1921', topic = 'Aral Sea', sure = '1'): string => addTopic(aProposal({ question, answer }, { frame: 'date-rest', answer, slots: { topic, sure } })).draft.question

test('what speaks of a thing that only a reader of the article knows gets the topic before it', () => {
  expect(asked('In the late 1950s, the annual catch exceeded […] (how much).')).toBe('Aral Sea: In the late 1950s, the annual catch exceeded […] (how much).')
  expect(asked('In which year was fishing given up?')).toBe('Aral Sea: In which year was fishing given up?')
})

test('what names its own subject does not, nor what names the topic already', () => {
  expect(asked('In which year did Kazakhstan complete the dam of Kok-Aral?')).toBe('In which year did Kazakhstan complete the dam of Kok-Aral?')
  expect(asked('In which year did the Aral lose the eastern basin?')).toBe('In which year did the Aral lose the eastern basin?')
})

test('a topic that would give the answer away is never said, and no question grows too long', () => {
  expect(asked('Which lake lost the main island?', 'the Aral Sea')).toBe('Which lake lost the main island?')
  const long = `In which year ${'and then '.repeat(15)}did the catch end?`
  expect(asked(long)).toBe(long)
})

test('what a reference may stand for is told by the topic too', () => {
  expect(asked('In which year did Kazakhstan complete it?', '2005', 'Aral Sea', '0.7')).toBe('Aral Sea: In which year did Kazakhstan complete it?')
})
