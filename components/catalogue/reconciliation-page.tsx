import type { ReactElement } from 'react'
import type { Dataset } from '@/data/model/dataset'
import type { Language } from '@/data/model/language'
import type { Reconciliation, Verdict } from '@/data/model/reconcile'
import { reconcile } from '@/data/model/reconcile'
import { localPath } from '../ui/address'
import type { Operator } from '../ui/operator'
import { catalogueWords } from './catalogue-dictionary'
import { DataFrame } from './data-frame'
import { ReconciliationTable } from './reconciliation-table'

type Props = { readonly dataset: Dataset; readonly language: Language; readonly settings: Operator }

const verdicts: readonly Verdict[] = ['exact', 'close', 'rounding', 'open']
const kinds: readonly Reconciliation['kind'][] = ['members', 'regions', 'flows', 'zones']

/** Every printed total beside the sum of its printed parts, with the verdict and, where they differ, the reason. */
export function ReconciliationPage({ dataset, language, settings }: Props): ReactElement {
  const words = catalogueWords(language).reconciliation
  const rows = reconcile(dataset)
  return (
    <DataFrame dataset={dataset} language={language} settings={settings} page="reconciliation" lead={words.lead}>
      <table className="figures verdicts">
        <thead>
          <tr>
            <th scope="col">{words.summary}</th>
            <th scope="col" className="number">
              {words.count}
            </th>
            <td />
          </tr>
        </thead>
        <tbody>
          {verdicts.map((verdict) => (
            <tr key={verdict}>
              <th scope="row">{words.verdicts[verdict].title}</th>
              <td className="number">{rows.filter((row) => row.verdict === verdict).length}</td>
              <td>{words.verdicts[verdict].text}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {kinds.map((kind) => (
        <section key={kind}>
          <h2>{words.kinds[kind].title}</h2>
          <p>
            {words.kinds[kind].text}
            {kind === 'zones' ? (
              <>
                {' '}
                <a href={localPath(language, '/data/contradictions#c24')}>{words.zones}</a>
              </>
            ) : null}
          </p>
          {indicatorsOf(rows, kind).map((indicator) => (
            <ReconciliationTable
              key={indicator}
              dataset={dataset}
              indicator={indicator}
              rows={rows.filter((row) => row.kind === kind && row.indicator === indicator)}
              language={language}
            />
          ))}
        </section>
      ))}
    </DataFrame>
  )
}

function indicatorsOf(rows: readonly Reconciliation[], kind: Reconciliation['kind']): readonly string[] {
  return [...new Set(rows.filter((row) => row.kind === kind).map(({ indicator }) => indicator))]
}
