import type { ReactElement } from 'react'
import type { Indicator } from '@/data/model/dataset'
import { unitLabel } from '@/data/model/format'
import type { Language } from '@/data/model/language'
import { say } from '@/data/model/language'
import type { RowChange } from '@/data/model/row-changes'
import { localPath } from '../ui/address'
import type { ReleaseWords } from './release-words'

type Props = {
  readonly changes: readonly RowChange<Indicator>[]
  readonly language: Language
  readonly words: ReleaseWords['comparison']
}

/** Indicators that are new or gone, and those that are defined otherwise, with both texts. */
export function ChangedIndicators({ changes, language, words }: Props): ReactElement {
  return (
    <ul className="changes">
      {changes.map(({ kind, before, after }) => {
        const row = after ?? before
        if (row === null) return null
        const name = say(row, 'name', language)
        return (
          <li key={row.id}>
            {words.kinds[kind]}
            {language === 'zh' ? '：' : ': '}
            {after === null ? name : <a href={localPath(language, `/indicators/${row.id}`)}>{name}</a>}
            {before === null || after === null ? null : (
              <Redefined before={before} after={after} language={language} words={words} />
            )}
          </li>
        )
      })}
    </ul>
  )
}

function Redefined({
  before,
  after,
  language,
  words,
}: Pick<Props, 'language' | 'words'> & { readonly before: Indicator; readonly after: Indicator }): ReactElement {
  const texts = {
    name: [say(before, 'name', language), say(after, 'name', language)],
    unit: [unitLabel(before.unit, language), unitLabel(after.unit, language)],
    definition: [say(before, 'definition', language), say(after, 'definition', language)],
    comparability: [say(before, 'comparability', language), say(after, 'comparability', language)],
  } as const
  const aspects = (['name', 'unit', 'definition', 'comparability'] as const).filter(
    (aspect) => texts[aspect][0] !== texts[aspect][1],
  )
  return (
    <dl>
      {aspects.map((aspect) => (
        <div key={aspect}>
          <dt>{words.aspects[aspect]}</dt>
          <dd>
            <del>{texts[aspect][0]}</del> <ins>{texts[aspect][1]}</ins>
          </dd>
        </div>
      ))}
    </dl>
  )
}
