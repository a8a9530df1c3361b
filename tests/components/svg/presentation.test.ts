import { describe, expect, it } from 'vitest'
import { node, svgText } from '@/components/svg/node'
import { presented } from '@/components/svg/presentation'

function printed(style: string, ...children: readonly ReturnType<typeof node>[]): string {
  return svgText(presented(node('svg', { class: 'p' }, [node('style', {}, [style]), ...children])))
}

const land = (look: string) => node('path', { class: look, d: 'M0 0h1' })

describe('a drawing without its style sheet', () => {
  it('says by attributes what the rules say, the later and the more exact ones before the others', () => {
    const style = '.p .land{fill:red;stroke:blue}.p .c1{fill:green}.p .land.own{fill:black}'
    const text = printed(style, land('land'), land('land c1'), land('c1 land own'))
    expect([...text.matchAll(/fill="(\w+)"/g)].map(([, fill]) => fill)).toEqual(['red', 'green', 'black'])
    expect(text).not.toMatch(/<style|class=/)
  })

  it('a rule beats an attribute, and a rule of what stands around holds only there', () => {
    const circle = node('circle', { fill: 'gray', r: 1 })
    const text = printed('.p .count circle{fill:red}', node('g', { class: 'count' }, [circle]), circle)
    expect(text).toMatch(/fill="red".*fill="gray"/)
  })

  it('puts once, as high up as it holds, what all in a group say', () => {
    const group = node('g', {}, [land('land a'), land('land b'), land('land')])
    expect(printed('.p .land{stroke:blue}.p .a{fill:red}.p .b{fill:red}', group)).toContain(
      '<svg stroke="blue"><g><path d="M0 0h1" fill="red"/><path d="M0 0h1" fill="red"/><path d="M0 0h1"/></g>',
    )
  })

  it('leaves what is used elsewhere, and what holds patterns, as it is', () => {
    const used = node('g', {}, [node('path', { id: 'a', class: 'land', d: 'M0 0h1' }), land('land')])
    expect(printed('.p .land{stroke:blue}', used)).toContain('<g><path id="a" d="M0 0h1" stroke="blue"/>')
  })

  it('writes out the current color, the shorthand of type, and what is inherited by not saying it', () => {
    const mark = node('g', { class: 's1' }, [
      node('path', { class: 'line', d: 'M0 0h1' }),
      node('text', { class: 'dash' }, ['a']),
    ])
    const style =
      '.p .s1{color:teal}.p .line{stroke:currentColor}.p text{font:400 12px serif}.p .dash{stroke-width:inherit}'
    const text = printed(style, mark)
    expect(text).toContain('stroke="teal"')
    expect(text).toMatch(/font-family="serif" font-weight="400" font-size="12px"/)
    expect(text).not.toMatch(/inherit|current|font=/)
  })

  it('paints a halo as a text of its own under the letters', () => {
    const text = printed('.p text{paint-order:stroke;stroke:white;stroke-width:2;fill:black}', node('text', {}, ['省']))
    expect(text).toMatch(/<text [^>]*fill="none"[^>]*>省<\/text><text [^>]*stroke="none"[^>]*>省<\/text>/)
    expect(text).not.toContain('paint-order')
  })

  it('rules for a reader who points, prints or sets colors say nothing of a file', () => {
    const style = '.p .land{fill:red}@media print{.p .land{fill:black}}.p .land:hover{fill:blue}'
    expect(printed(style, land('land'))).toMatch(/fill="red"/)
  })
})
