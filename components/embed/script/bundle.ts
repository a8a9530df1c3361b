import { join } from 'node:path'
import { build } from 'esbuild'

/** The scripts that run on other people's pages, as text: in the frame, and in the page around it. */
export type EmbedScripts = Readonly<Record<'frame' | 'host', string>>

/** Where the scripts are kept, so that neither a build nor a server has to make them. */
export const SCRIPTS = 'components/embed/script/embed-scripts.json'

/** Bundles the scripts of embeds for the oldest browsers that this site serves. */
export async function bundleScripts(): Promise<EmbedScripts> {
  return { frame: await bundle('frame'), host: await bundle('host') }
}

async function bundle(name: 'frame' | 'host'): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(process.cwd(), 'components/embed/script', `${name}.ts`)],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: ['chrome109', 'firefox115', 'safari15.6'],
    charset: 'utf8',
    legalComments: 'none',
  })
  return (outputFiles[0]?.text ?? '').trim()
}
