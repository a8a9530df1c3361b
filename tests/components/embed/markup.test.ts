import { assert, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asIs, drawn, html } from '@/components/embed/markup'
import { node } from '@/components/svg/node'

describe('a piece of HTML', () => {
  it('escapes texts, keeps pieces and drawings, leaves out null', () => {
    const list = ['a', '<b>'].map((text) => html`<li>${text}</li>`)
    expect(html`<ul title="${'"&'}">${list}</ul>${null}${2}${drawn(node('path', { d: 'M0 0' }))}`.markup).toBe(
      '<ul title="&quot;&amp;"><li>a</li><li>&lt;b&gt;</li></ul>2<path d="M0 0"/>',
    )
    expect(html`<style>${asIs('a>b{}')}</style>`.markup).toBe('<style>a>b{}</style>')
  })

  it('no text opens a tag or closes an attribute', () => {
    assert(
      property(string(), (text) => {
        const inner = html`<p title="${text}">${text}</p>`.markup.slice('<p title="'.length, -'</p>'.length)
        expect(inner.replace('">', '')).not.toMatch(/[<>"]/)
      }),
    )
  })
})
