declare module 'subset-font' {
  type Options = {
    readonly targetFormat?: 'truetype' | 'sfnt' | 'woff' | 'woff2'
    readonly noHinting?: boolean
    /** Records of the name table that are kept besides 0 to 6. */
    readonly preserveNameIds?: readonly number[]
    /** Tags of the OpenType features that are kept; all when left out. */
    readonly keepFeatures?: readonly string[]
  }
  /** The part of a font that prints the given text. */
  export default function subsetFont(font: Uint8Array, text: string, options?: Options): Promise<Uint8Array>
}
