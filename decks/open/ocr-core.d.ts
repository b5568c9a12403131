// The part of tesseract.js-core that is used; the package has no types.
declare module 'tesseract.js-core/tesseract-core-simd-lstm.js' {
  interface TessBaseAPI {
    /** Answers -1 when the language cannot be read. */
    Init(path: null, language: string, mode: number): number
    SetVariable(name: string, value: string): boolean
    /** Takes the file `/input`, by its Exif orientation and angle; answers 1 when it is no picture. */
    SetImageFile(exif: number, angle: number): number
    Recognize(monitor: null): number
    GetJSONText(): string
    End(): void
  }
  interface TesseractModule {
    readonly FS: { writeFile(path: string, bytes: Uint8Array): void }
    readonly TessBaseAPI: new () => TessBaseAPI
  }
  export default function TesseractCore(module: { wasmBinary: Uint8Array; TesseractProgress: (percent: number) => void; print: () => void; printErr: () => void }): Promise<TesseractModule>
}
