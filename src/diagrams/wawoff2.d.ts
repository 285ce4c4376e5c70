/** The package brings no types. */
declare module 'wawoff2' {
  /** Unpacks a WOFF2 file to the font in it. @throws for what is no such file */
  export function decompress(woff2: Uint8Array): Promise<Uint8Array>
}
