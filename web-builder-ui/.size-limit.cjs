// Reads Vite's manifest: a size that counts only the entry's own file would miss the chunks that it pulls in.
const { readFileSync } = require('node:fs')

const manifest = JSON.parse(readFileSync(`${__dirname}/dist/.vite/manifest.json`, 'utf8'))

function filesOf(names, seen = new Set(), files = new Set()) {
  for (const name of names) {
    if (seen.has(name)) continue
    seen.add(name)
    const chunk = manifest[name]
    files.add(chunk.file)
    for (const style of chunk.css ?? []) files.add(style)
    filesOf(chunk.imports ?? [], seen, files)
  }
  return [...files].map((file) => `dist/${file}`)
}

module.exports = [
  { name: 'widget', path: 'dist/widget.js', limit: '12 kB', gzip: true },
  { name: 'first load (until the sign-in page)', path: filesOf(['index.html']), limit: '150 kB', gzip: true },
  {
    name: 'with the frame of a signed-in person',
    path: filesOf(['index.html', 'src/app/Workspace.tsx']),
    limit: '170 kB',
    gzip: true,
  },
]
