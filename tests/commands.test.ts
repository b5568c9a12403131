// Every command that keys are listed and chosen for is bound somewhere, and every name that is bound is a command.
import { readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { commands } from '../renderer/parts/commands.ts'

const root = resolve(import.meta.dirname, '../renderer')
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path) && !path.endsWith('commands.ts') && !path.startsWith('shell'))
const texts = sources.map((path) => readFileSync(join(root, path), 'utf8')).join('\n')
const places = [...new Set(commands.map(({ name }) => name.split('.')[0]))].join('|')
/** Keys of a form or of the browser, which are bound by what they are: listed so that they are told. */
const told = new Set<string>(['app.back', 'make.pasteArticle', 'import.apply', 'quiz.choose'])

test('every command is bound', () => {
  const unbound = commands.filter(({ name }) => !told.has(name) && !new RegExp(`'${name.replace('.', '\\.')}'`).test(texts)).map(({ name }) => name)
  expect(unbound).toEqual([])
})

test('every name that is bound or shown is a command', () => {
  const known = new Set<string>(commands.map(({ name }) => name))
  const bound = [...texts.matchAll(new RegExp(`'((?:${places})\\.[a-z]\\w*)':`, 'g'))].map(([, name = '']) => name)
  const shown = [...texts.matchAll(/keys="([a-z]+\.[a-z][\w. ]*)"/g)].flatMap(([, names = '']) => names.split(' '))
  expect(bound.length).toBeGreaterThan(40)
  expect(shown.length).toBeGreaterThan(20)
  expect([...bound, ...shown].filter((name) => !known.has(name))).toEqual([])
})
