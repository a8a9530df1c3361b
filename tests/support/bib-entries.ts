/** One entry of a BibTeX file, braces taken off and TeX's escapes undone. */
type BibEntry = {
  readonly type: string
  readonly key: string
  readonly fields: Readonly<Record<string, string>>
}

/** Reads a BibTeX file strictly, apart from the code under test: throws where braces do not match or a field repeats. */
export function readBib(text: string): readonly BibEntry[] {
  const entries: BibEntry[] = []
  let at = 0
  const fail = (what: string): never => {
    throw new Error(`${what} at ${at}: ${text.slice(at, at + 40)}`)
  }
  const skip = (pattern: RegExp): string => {
    const found = new RegExp(pattern.source, 'y')
    found.lastIndex = at
    const match = found.exec(text)
    if (match === null) return fail(`expected ${pattern.source}`)
    at += match[0].length
    return match[0]
  }
  function value(): string {
    if (text[at] !== '{') return skip(/[a-z]+/)
    const start = at
    let depth = 0
    do {
      // BibTeX knows no escaped brace.
      if (text[at] === '{') depth += 1
      if (text[at] === '}') depth -= 1
      at += 1
      if (at > text.length) fail('unclosed brace')
    } while (depth > 0)
    return text.slice(start + 1, at - 1)
  }
  skip(/\s*/)
  while (at < text.length) {
    skip(/@/)
    const type = skip(/[a-z]+/)
    skip(/\{/)
    const key = skip(/[A-Za-z0-9.:-]+/)
    const fields: Record<string, string> = {}
    while (text[at] === ',') {
      skip(/,\s*/)
      const name = skip(/[a-z]+/)
      skip(/ = /)
      if (name in fields) fail(`${name} twice`)
      fields[name] = name === 'url' ? value() : plain(value())
    }
    skip(/\s*\}\s*/)
    entries.push({ type, key, fields })
  }
  return entries
}

const commands: Readonly<Record<string, string>> = {
  '\\textbackslash{}': '\\',
  '\\textbraceleft{}': '{',
  '\\textbraceright{}': '}',
  '\\textasciitilde{}': '~',
  '\\textasciicircum{}': '^',
}

/** What TeX prints. A special sign that is not escaped would stop TeX, or print something else. */
function plain(tex: string): string {
  return tex.replace(/\\[a-z]+\{\}|\\[#$%&_]|[{}]|[\\#$%&_~^]/g, (found) => {
    const meant = commands[found] ?? (/^\\[#$%&_]$/.test(found) ? found.slice(1) : undefined)
    if (meant !== undefined) return meant
    if (found === '{' || found === '}') return ''
    throw new Error(`bare ${found} in ${tex}`)
  })
}
