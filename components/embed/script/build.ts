import { writeFileSync } from 'node:fs'
import { bundleScripts, SCRIPTS } from './bundle'

writeFileSync(SCRIPTS, `${JSON.stringify(await bundleScripts(), null, 2)}\n`)
