import { expect, test } from 'vitest'
import { missingLibraries, namesHere } from './system-libraries.ts'

test("what is missing is read from ldd's lines", () => {
  const lines = '\tlinux-vdso.so.1 (0x00007ffd)\n\tlibnss3.so => not found\n\tlibc.so.6 => /lib/libc.so.6 (0x00007f)\n\tlibgtk-3.so.0 => not found\n'
  expect(missingLibraries(lines)).toEqual(['libnss3.so', 'libgtk-3.so.0'])
  expect(missingLibraries('\tnot a dynamic executable\n')).toEqual([])
})

test('newer Debians have some names with t64 at the end', () => {
  expect(namesHere(['libgtk-3-0', 'libnss3'], (name) => name === 'libgtk-3-0t64')).toEqual(['libgtk-3-0t64', 'libnss3'])
})
