import { isRecord } from '../is-record'
import type { OfferedTool } from './offered-tools'

/** Words of the two languages that speak of the same thing. */
const CONCEPTS: readonly RegExp[] = [
  /weather|forecast|temperature|rain|天气|气温|下雨|预报/i,
  /search|look ?up|find|query|browse|搜索|查找|检索/i,
  /\btime\b|clock|timezone|时间|几点|时区/i,
  /translat|翻译|译成/i,
  /e-?mail|邮件/i,
  /stock|share price|ticker|股价|股票|行情/i,
  /calendar|event|meeting|schedule|appointment|日程|会议|预约|日历/i,
  /map|route|direction|distance|navigat|路线|导航|距离|怎么走/i,
  /news|headline|新闻|头条/i,
  /flight|airline|航班|机票/i,
  /hotel|accommodation|酒店|住宿/i,
  /restaurant|餐厅|饭店/i,
  /calculat|comput|arithmetic|math|expression|计算|算一下|等于/i,
  /currency|exchange rate|汇率|换算|兑换/i,
  /convert|unit|转换|单位/i,
  /file|document|文件|文档/i,
  /database|sql|数据库/i,
  /image|picture|draw|图片|画/i,
  /order|refund|订单|退款/i,
  /user|customer|account|profile|用户|客户|账户/i,
  /remind|todo|task|提醒|待办|任务/i,
  /message|notify|slack|消息|通知/i,
  /music|song|play|音乐|播放/i,
  /code|execute|python|运行|代码/i,
]
const COMMON = new Set(
  'the and for get set with from that this your a an of to in is by'.split(' '),
)

function wordsOf(text: string): Set<string> {
  const spoken = text.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()
  const latin = spoken.match(/[a-z]{3,}/g) ?? []
  const han = Array.from(spoken.matchAll(/(?=(\p{Script=Han}{2}))/gu), match => match[1] ?? '')
  return new Set([...latin.filter(word => !COMMON.has(word)), ...han])
}

/** How well a tool suits a text: words they share, and things both speak of in either language. */
export function toolScore(tool: OfferedTool, text: string): number {
  const described = `${tool.name.replace(/[_-]+/g, ' ')} ${tool.description.slice(0, 500)}`
  const parameters = isRecord(tool.parameters) ? tool.parameters.properties : undefined
  const names = isRecord(parameters) ? Object.keys(parameters).slice(0, 30).join(' ') : ''
  const [own, asked] = [wordsOf(described), wordsOf(text)]
  const shared = [...asked].filter(word => own.has(word)).length
  const extra = [...wordsOf(names)].filter(word => asked.has(word)).length
  const concepts = CONCEPTS.filter(concept => concept.test(described) && concept.test(text)).length
  const called = text.toLowerCase().includes(tool.name.toLowerCase()) ? 10 : 0
  return called + concepts * 3 + shared + extra * 0.5
}
