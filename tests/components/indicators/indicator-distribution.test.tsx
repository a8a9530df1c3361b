import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { IndicatorDistribution } from '@/components/indicators/map'
import { read } from '@/data/files/read'
import { namesOf } from '@/data/text/names-of'
import { createThematicMap } from '@/tests/support/fixtures'

function sentencesOf(indicator: string, period: string): string {
  const thematic = createThematicMap({ indicator, period })
  const markup = renderToStaticMarkup(<IndicatorDistribution thematic={thematic} names={namesOf(read(), 'zh')} />)
  return markup.slice(markup.lastIndexOf('</svg>')).replaceAll(/<[^>]*>/g, '')
}

describe('what is said of a distribution', () => {
  it('is its quartiles, who lies far from them, and who is not in the chart', () => {
    const text = sentencesOf('dds-export', '2023')
    expect(text).toContain('31个省份参加比较：四分之一不超过2.3亿美元，一半不超过7.7亿美元')
    expect(text).toContain('不在图上：西藏、青海（不足0.05亿美元），台湾、香港、澳门（资料暂缺）。')
    expect(sentencesOf('zones', '2025')).toContain('偏离中位数很远的（稳健z分数的绝对值在3.5以上）：广东。')
  })

  it('is no quartile where only a few are published', () => {
    const text = sentencesOf('cbec-export-share', '2024')
    expect(text).toContain('只有5个省份公布了数字')
    expect(text).not.toMatch(/四分之|远离/)
  })

  it('is that none is far from the others where most are equal', () => {
    expect(sentencesOf('bases', '2024')).toContain('半数以上的省份数值相同')
  })
})
