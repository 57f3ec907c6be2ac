import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const languages = ['en', 'fr', 'ar'] as const
type Texts = { [key: string]: string | Texts }

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((file) => `src/${file}`)
const sources = files.filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.'))
const areas = [
  'app',
  ...files
    .filter((file) => /^src\/features\/\w+\/locales\/en\.json$/.test(file))
    .map((file) => file.split('/')[2] ?? ''),
]

function textsOf(area: string, language: string): Map<string, string> {
  const folder = area === 'app' ? 'src/app' : `src/features/${area}`
  return flat(JSON.parse(readFileSync(`${folder}/locales/${language}.json`, 'utf8')) as Texts)
}

function flat(texts: Texts, prefix = ''): Map<string, string> {
  const entries = Object.entries(texts).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + key, value]] : [...flat(value, `${prefix}${key}.`)],
  )
  return new Map(entries)
}

const plural = /_(zero|one|two|few|many|other)$/
const bare = (key: string) => key.replace(plural, '')
const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1])

describe.each(areas)('the texts of %s', (area) => {
  const english = textsOf(area, 'en')

  it.each(languages)('are complete in %s', (language) => {
    const keys = (texts: Map<string, string>) => [...new Set([...texts.keys()].map(bare))].sort()
    expect(keys(textsOf(area, language))).toEqual(keys(english))
  })

  it.each(languages)('have no empty text and no unknown placeholder in %s', (language) => {
    for (const [key, text] of textsOf(area, language)) {
      const model = [...english].find(([other]) => bare(other) === bare(key))?.[1] ?? ''
      const allowed = new Set([...placeholders(model), 'count'])
      expect(text.trim(), key).not.toBe('')
      expect(
        placeholders(text).filter((name) => name && !allowed.has(name)),
        key,
      ).toEqual([])
    }
  })

  it.each(languages)('have each plural form that %s needs', (language) => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories
    const keys = new Set(textsOf(area, language).keys())
    for (const key of new Set([...keys].filter((name) => plural.test(name)).map(bare))) {
      for (const form of forms) expect(keys, `${key} in ${language}`).toContain(`${key}_${form}`)
    }
  })
})

describe('the sources', () => {
  it('use only texts that exist', () => {
    const known = new Map(areas.map((area) => [area, new Set([...textsOf(area, 'en').keys()].map(bare))]))
    const missing: string[] = []
    for (const file of sources) {
      const code = readFileSync(file, 'utf8')
      const own = file.startsWith('src/features/') ? (file.split('/')[2] ?? 'app') : 'app'
      for (const [, quoted = ''] of code.matchAll(/\bt\(\s*'([^'$]+)'/g)) {
        const [area, key] = quoted.includes(':') ? quoted.split(':') : [own, quoted]
        if (!known.get(area ?? '')?.has(key ?? '')) missing.push(`${file}: ${quoted}`)
      }
    }
    expect(missing).toEqual([])
  })

  it('lay pages out by start and end, never by left and right', () => {
    const physical =
      /(?<![\w-])-?(?:m[lr]|p[lr]|left|right|border-[lr]|rounded-[lr]|rounded-[tb][lr]|text-(?:left|right)|scroll-[mp][lr])(?:-[\w[\].]+)?(?=[\s'"`])/
    const offenders = sources.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/className=(?:"([^"]*)"|\{[^}]*\})/g)]
        .flatMap((match) => match[0].match(/["'`][^"'`]*["'`]/g) ?? [])
        .filter((names) => physical.test(names))
        .map((names) => `${file}: ${names}`),
    )
    expect(offenders).toEqual([])
  })

  it('keep features apart', () => {
    const crossings = sources
      .filter((file) => file.startsWith('src/features/'))
      .flatMap((file) =>
        [...readFileSync(file, 'utf8').matchAll(/from '@\/features\/(\w+)/g)]
          .filter((match) => match[1] !== file.split('/')[2])
          .map((match) => `${file} → ${match[1]}`),
      )
    expect(crossings).toEqual([])
  })

  it('let the design know no feature', () => {
    const crossings = sources.filter(
      (file) => file.startsWith('src/design/') && readFileSync(file, 'utf8').includes("'@/features/"),
    )
    expect(crossings).toEqual([])
  })
})
