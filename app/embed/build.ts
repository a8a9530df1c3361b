import { writeFileSync } from 'node:fs'
import { bundleScripts, SCRIPTS } from './bundle-scripts'

writeFileSync(SCRIPTS, `${JSON.stringify(await bundleScripts(), null, 2)}\n`)
