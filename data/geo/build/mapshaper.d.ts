declare module 'mapshaper' {
  type Files = Readonly<Record<string, string | object>>

  interface Mapshaper {
    /** Runs a mapshaper command line on files held in memory and returns the files that `-o` names. */
    applyCommands(commands: string, input: Files): Promise<Readonly<Record<string, Uint8Array | string>>>
  }

  const mapshaper: Mapshaper
  export default mapshaper
}
