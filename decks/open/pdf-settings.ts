/** How pdf.js is set for every file: nothing is fetched, compiled or run, and a broken page gives what can be read of it. */
export const pdfSettings = {
  verbosity: 0,
  enableXfa: false,
  disableAutoFetch: true,
  disableStream: true,
  disableRange: true,
  useWorkerFetch: false,
  useWasm: false,
  useSystemFonts: false,
  disableFontFace: true,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  stopAtErrors: false,
} as const
