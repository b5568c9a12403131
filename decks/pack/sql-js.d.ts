// The little of sql.js that is used; see sqlite.ts for what it means.
declare module 'sql.js' {
  const start: (options: { wasmBinary: ArrayBuffer }) => Promise<{ Database: new (bytes?: Uint8Array | null) => import('./sqlite.ts').SqlDatabase }>
  export default start
}
