import { writeFileSync } from 'node:fs'
import { allProblems } from './check'
import { buildProducts, filesOf, readInputs } from './products'

const inputs = readInputs()
const products = await buildProducts(inputs)
const problems = allProblems(inputs, products)

if (problems.length > 0) {
  console.error(`The maps were not written: ${problems.length} problems.\n${problems.join('\n')}`)
  process.exitCode = 1
} else {
  for (const [name, text] of Object.entries(filesOf(products))) {
    writeFileSync(new URL(`../${name}`, import.meta.url), text)
    console.log(`data/geo/${name} ${Buffer.byteLength(text)} bytes`)
  }
}
