import { dayText } from '@/data/model/day-text'
import type { BriefWords } from './brief-words'

export const chinese = {
  title: '数字贸易简报',
  back: '返回完整页面',
  print: '打印',
  figures: '五项主要数字',
  sites: '出口基地与综试区',
  notable: '值得注意',
  source: '来源',
  state: (release: string, day: string, built: string) => `数据版本${release}（${dayText(day, 'zh')}），页面生成于${dayText(built, 'zh')}。`,
  code: '完整页面的二维码',
  address: (address: string) => `完整数字、口径与出处：${address}`,
  caution: '分省数据只有2023年一年；推算的数带有四舍五入误差，印载相同的数并列。',
}
