export interface Licence {
  readonly name: string
  /** Its package, whose own licence field a test compares with ours. */
  readonly from: string
  readonly licence: string
  readonly by: string
}

/** What is bundled into the page or runs it, with the licences under which it may be. */
export const licences: readonly Licence[] = [
  { name: 'Source Serif 4', from: '@fontsource-variable/source-serif-4', licence: 'OFL-1.1', by: 'Adobe' },
  { name: 'Inter', from: '@fontsource-variable/inter', licence: 'OFL-1.1', by: 'The Inter Project Authors' },
  { name: 'Lucide icons', from: 'lucide-react', licence: 'ISC', by: 'Lucide Contributors' },
  { name: 'React', from: 'react', licence: 'MIT', by: 'Meta Platforms' },
  { name: 'Base UI', from: '@base-ui/react', licence: 'MIT', by: 'the Base UI authors' },
  { name: 'wouter', from: 'wouter', licence: 'Unlicense', by: 'its authors' },
  { name: 'virtua', from: 'virtua', licence: 'MIT', by: 'its authors' },
  { name: 'Dexie', from: 'dexie', licence: 'Apache-2.0', by: 'David Fahlander and contributors' },
  { name: 'dexie-react-hooks', from: 'dexie-react-hooks', licence: 'Apache-2.0', by: 'David Fahlander and contributors' },
  { name: 'ts-fsrs', from: 'ts-fsrs', licence: 'MIT', by: 'Open Spaced Repetition' },
  { name: 'FSRS optimizer', from: '@open-spaced-repetition/binding', licence: 'MIT', by: 'Open Spaced Repetition' },
  { name: 'Zod', from: 'zod', licence: 'MIT', by: 'Colin McDonnell and contributors' },
  { name: 'MiniSearch', from: 'minisearch', licence: 'MIT', by: 'Luca Ongaro' },
  { name: 'ulid', from: 'ulid', licence: 'MIT', by: 'its authors' },
  { name: 'noble-hashes', from: '@noble/hashes', licence: 'MIT', by: 'Paul Miller' },
  { name: 'crc-32', from: 'crc-32', licence: 'Apache-2.0', by: 'SheetJS' },
  { name: 'DOMPurify', from: 'dompurify', licence: '(MPL-2.0 OR Apache-2.0)', by: 'Mario Heiderich, Cure53, and contributors' },
  { name: 'KaTeX', from: 'katex', licence: 'MIT', by: 'Khan Academy and contributors' },
  { name: 'markdown-it', from: 'markdown-it', licence: 'MIT', by: 'Vitaly Puzrin, Alex Kocharin' },
  { name: 'sql.js', from: 'sql.js', licence: 'MIT', by: 'the sql.js authors; SQLite is in the public domain' },
  { name: 'fzstd', from: 'fzstd', licence: 'MIT', by: 'Arjun Barrett' },
  { name: 'zstd-wasm', from: '@bokuweb/zstd-wasm', licence: 'MIT', by: 'bokuweb; libzstd by Meta Platforms (BSD-3-Clause)' },
  { name: 'Protobuf-ES', from: '@bufbuild/protobuf', licence: '(Apache-2.0 AND BSD-3-Clause)', by: 'Buf Technologies, Google' },
  { name: 'fflate', from: 'fflate', licence: 'MIT', by: 'Arjun Barrett' },
  { name: 'htmlparser2', from: 'htmlparser2', licence: 'MIT', by: 'Felix Böhm' },
  { name: 'PDF.js', from: 'pdfjs-dist', licence: 'Apache-2.0', by: 'Mozilla' },
  { name: 'Tesseract', from: 'tesseract.js-core', licence: 'Apache-2.0', by: 'antimatter15, Google and contributors' },
  { name: 'Mammoth', from: 'mammoth', licence: 'BSD-2-Clause', by: 'Michael Williamson' },
  { name: 'linkedom', from: 'linkedom', licence: 'ISC', by: 'Andrea Giammarchi' },
  { name: 'Readability', from: '@mozilla/readability', licence: 'Apache-2.0', by: 'Mozilla, Arc90' },
  { name: 'Electron', from: 'electron', licence: 'MIT', by: 'the Electron contributors' },
]
