// The part of Papa Parse that our test compares with. @types/papaparse would bring Node's globals into the core.
declare module 'papaparse' {
  const Papa: {
    parse(text: string, options: { delimiter: string; newline: '\n' | '\r\n' }): { readonly data: string[][]; readonly errors: readonly unknown[] }
  }
  export default Papa
}
