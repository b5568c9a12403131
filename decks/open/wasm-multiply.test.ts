import { readFileSync } from 'node:fs'
import wabt from 'wabt'
import { expect, test } from 'vitest'
import { makeWasmMultiply } from './wasm-multiply.ts'

test('the bytes in wasm-multiply.ts are multiply.wat, assembled', async () => {
  const assembler = await wabt()
  const { buffer } = assembler.parseWat('multiply.wat', readFileSync(new URL('multiply.wat', import.meta.url), 'utf8'), { simd: true }).toBinary({})
  const source = readFileSync(new URL('wasm-multiply.ts', import.meta.url), 'utf8')
  expect(/const kernel =\s+'([^']+)'/.exec(source)?.[1]).toBe(Buffer.from(buffer).toString('base64'))
})

test('where WebAssembly is refused there is no kernel', () => {
  const { Module } = WebAssembly
  try {
    WebAssembly.Module = refuse as unknown as typeof Module
    expect(makeWasmMultiply()).toBeUndefined()
  } finally {
    WebAssembly.Module = Module
  }
})

function refuse(): never {
  throw new WebAssembly.CompileError('refused')
}
