/** What stands in place of a page that a script could not show, in Chinese. */
export const errorWordsZh = {
  title: '这一页没能显示',
  lead: '页面程序出了差错，数据没有丢失。下面是地图的静态图片。',
  retry: '重试',
  map: '打开地图',
  provinces: '按省份查看',
  picture: '同一视图的静态地图',
}
