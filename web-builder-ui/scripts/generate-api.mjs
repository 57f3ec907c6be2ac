// Turns each committed OpenAPI document into types. Run after a service's interface has changed.
import { readdir, writeFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import openapi, { astToString } from 'openapi-typescript'

const documents = new URL('../../docs/openapi/', import.meta.url)
const target = new URL('../src/api/', import.meta.url)

for (const name of (await readdir(documents)).filter((file) => file.endsWith('.json'))) {
  const types = astToString(await openapi(pathToFileURL(`${documents.pathname}${name}`)))
  const file = name.replace('.json', '.d.ts')
  await writeFile(new URL(file, target), types)
  process.stdout.write(`${name} → src/api/${file}\n`)
}
