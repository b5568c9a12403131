// The half of pdf.js that reads the bytes; the package has no types for it.
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  export const WorkerMessageHandler: unknown
}
