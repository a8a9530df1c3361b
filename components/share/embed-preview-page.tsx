import type { ReactElement } from 'react'
import type { SiteSettings } from '@/components/page/page'
import { Page } from '@/components/page/page'
import { CopyButton } from '@/components/ui/copy-button'
import { embedThemes } from '@/data/address/embed'
import { localPath } from '@/data/address/path'
import type { EmbedCodes } from '@/data/export/oembed'
import type { Language } from '@/data/language'
import { embedPreviewWordsOf, shareWordsOf } from '@/data/words/words'
import { EmbedPreview } from './embed-preview'
import './embed-preview.css'

/** What the form has been told. */
export type EmbedPreviewForm = {
  readonly address: string
  readonly width: number
  readonly theme: (typeof embedThemes)[number]
  readonly host: EmbedPreviewHost
  readonly runsScript: boolean
  /** The release that the figures are pinned to; empty where they are updated with every release. */
  readonly release: string
}

type Props = {
  readonly language: Language
  readonly settings: SiteSettings
  readonly release: string
  readonly form: EmbedPreviewForm
  /** The releases that can be pinned, newest first. */
  readonly releases: readonly string[]
  /** Whether the address is one that can be embedded; another is shown if not. */
  readonly isKnown: boolean
  readonly title: string
  /** The path and query of the embed. */
  readonly src: string
  readonly height: number
  readonly codes: EmbedCodes
}

const PATH = '/share/embed'
const kinds = ['frame', 'element', 'picture', 'oembed'] as const

/** The page on which an embed is tried out before it is published: what it will look like there, and its code. */
export function EmbedPreviewPage(props: Props): ReactElement {
  const { language, settings, release, form, releases, isKnown, title, src, height, codes } = props
  const words = embedPreviewWordsOf(language)
  return (
    <Page {...{ language, settings }} path={PATH} release={release}>
      <div className="health">
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
        <Form form={form} releases={releases} language={language} />
        {isKnown ? null : (
          <p className="corrections" role="status">
            {words.unknown}
          </p>
        )}
        <EmbedPreview
          key={`${src} ${form.host} ${form.runsScript}`}
          src={src}
          title={words.preview(title)}
          width={form.width}
          height={height}
          sandbox={sandboxOf(form)}
          isHidden={form.host === 'wordpress'}
          words={words.heights}
        />
        {kinds.map((kind) => (
          <EmbedCode key={kind} id={`code-${kind}`} {...words.codes[kind]} code={codes[kind]} language={language} />
        ))}
      </div>
    </Page>
  )
}

type CodeProps = {
  readonly id: string
  readonly name: string
  readonly about: string
  readonly code: string
  readonly language: Language
}

/** A piece of code to be copied. Without a script it is there to be selected. */
function EmbedCode({ id, name, about, code, language }: CodeProps): ReactElement {
  return (
    <section className="health-code">
      <h2>{name}</h2>
      <p className="note">{about}</p>
      <textarea
        id={id}
        readOnly
        aria-label={name}
        defaultValue={code}
        rows={Math.min(8, Math.ceil(code.length / 90) + 1)}
      />
      <CopyButton name={name} target={id} words={shareWordsOf(language).copy} />
    </section>
  )
}

function sandboxOf({ host, runsScript }: EmbedPreviewForm): string {
  const script = runsScript ? 'allow-scripts' : ''
  switch (host) {
    case 'wordpress':
      return script
    case 'own':
      return `${script} allow-popups allow-popups-to-escape-sandbox`.trim()
    case 'none':
      return `${script} allow-same-origin allow-popups allow-top-navigation`.trim()
  }
}

function Form({ form, releases, language }: Pick<Props, 'form' | 'releases' | 'language'>): ReactElement {
  const words = embedPreviewWordsOf(language)
  return (
    <form action={localPath(language, PATH)}>
      <label className="address">
        {words.address}
        <input name="url" type="text" inputMode="url" defaultValue={form.address} autoComplete="off" />
      </label>
      <label>
        {words.width}
        <input name="width" type="number" min="280" max="1600" defaultValue={form.width} />
      </label>
      <Select
        label={words.theme}
        name="theme"
        chosen={form.theme}
        options={embedThemes.map((theme) => [theme, words.themes[theme]])}
      />
      <Select
        label={words.data}
        name="release"
        chosen={form.release}
        about="data-about"
        options={[['', words.live], ...releases.map((id) => [id, words.frozen(id)] as const)]}
      />
      <Select
        label={words.host}
        name="host"
        chosen={form.host}
        options={hosts.map((host) => [host, words.hosts[host]])}
      />
      <label className="check">
        <input name="script" type="checkbox" value="off" defaultChecked={!form.runsScript} />
        {words.script}
      </label>
      <button type="submit">{words.show}</button>
      <p id="data-about">{words.dataAbout}</p>
    </form>
  )
}

type SelectProps = {
  readonly label: string
  readonly name: string
  readonly chosen: string
  /** Each value with what it is called. */
  readonly options: readonly (readonly [value: string, name: string])[]
  readonly about?: string
}

function Select({ label, name, chosen, options, about }: SelectProps): ReactElement {
  return (
    <label>
      {label}
      <select name={name} defaultValue={chosen} aria-describedby={about}>
        {options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  )
}

/** How the host of a frame holds it in: as WordPress does, as our own code does, or not at all. */
export const hosts = ['wordpress', 'own', 'none'] as const
type EmbedPreviewHost = (typeof hosts)[number]
