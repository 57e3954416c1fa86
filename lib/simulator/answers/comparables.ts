type Row = readonly [label: string, value: string]
export type Comparable = {
  kind: 'programming' | 'pet' | 'drink' | 'database'
  names: RegExp
  rows: { zh: readonly Row[]; en: readonly Row[] }
}

const PROGRAMMING = {
  zh: ['类型', '运行方式', '并发', '擅长'],
  en: ['Typing', 'Runs', 'Concurrency', 'Good at'],
}
const PET = { zh: ['性格', '每天需要', '声音'], en: ['Temper', 'Daily needs', 'Sound'] }
const DRINK = { zh: ['咖啡因', '味道', '适合'], en: ['Caffeine', 'Taste', 'Time'] }
const DATABASE = { zh: ['结构', '事务', '适合'], en: ['Shape', 'Transactions', 'Good for'] }

function comparable(
  kind: Comparable['kind'],
  names: RegExp,
  labels: { zh: string[]; en: string[] },
  zh: string[],
  en: string[],
): Comparable {
  const rows = (names: string[], values: string[]) =>
    names.map((label, index): Row => [label, values[index] ?? ''])
  return { kind, names, rows: { zh: rows(labels.zh, zh), en: rows(labels.en, en) } }
}

/** Things the simulator can compare with others of their kind. */
export const COMPARABLES: readonly Comparable[] = [
  comparable(
    'programming',
    /^python$/i,
    PROGRAMMING,
    ['动态', '解释执行', 'asyncio、多进程', '数据、脚本、机器学习'],
    ['dynamic', 'interpreted', 'asyncio, processes', 'data, scripts, machine learning'],
  ),
  comparable(
    'programming',
    /^(?:javascript|js)$/i,
    PROGRAMMING,
    ['动态', '即时编译', '事件循环', '网页与轻量服务'],
    ['dynamic', 'just-in-time', 'event loop', 'web pages, light servers'],
  ),
  comparable(
    'programming',
    /^(?:typescript|ts)$/i,
    PROGRAMMING,
    ['静态、可推断', '编译成 JavaScript', '事件循环', '大型前端与服务'],
    ['static, inferred', 'compiled to JavaScript', 'event loop', 'large front ends, services'],
  ),
  comparable(
    'programming',
    /^(?:go|golang)$/i,
    PROGRAMMING,
    ['静态、简单', '编译成单个文件', 'goroutine', '网络服务、命令行工具'],
    ['static, simple', 'compiled to one binary', 'goroutines', 'network services, tools'],
  ),
  comparable(
    'programming',
    /^rust$/i,
    PROGRAMMING,
    ['静态、带所有权', '编译成本机代码', '无数据竞争的线程与 async', '系统、性能关键处'],
    [
      'static, with ownership',
      'compiled to native code',
      'threads and async without data races',
      'systems, hot paths',
    ],
  ),
  comparable(
    'programming',
    /^java$/i,
    PROGRAMMING,
    ['静态', '虚拟机', '线程、虚拟线程', '企业后端'],
    ['static', 'virtual machine', 'threads, virtual threads', 'enterprise back ends'],
  ),
  comparable(
    'pet',
    /^(?:猫|cats?)$/i,
    PET,
    ['独立，喜欢自己决定', '一个高处和一个阳光角落', '呼噜'],
    ['independent, decides for itself', 'a high place and a sunny corner', 'a purr'],
  ),
  comparable(
    'pet',
    /^(?:狗|dogs?)$/i,
    PET,
    ['热情，喜欢有人作伴', '散步两次和一个球', '汪'],
    ['warm, wants company', 'two walks and a ball', 'a bark'],
  ),
  comparable(
    'drink',
    /^(?:茶|绿茶|红茶|tea)$/i,
    DRINK,
    ['较少，来得慢', '清、回甘', '午后与谈天'],
    ['less, and slowly', 'clear, with an after-sweetness', 'afternoons and talk'],
  ),
  comparable(
    'drink',
    /^(?:咖啡|coffee)$/i,
    DRINK,
    ['较多，来得快', '苦、香', '清晨与截止日'],
    ['more, and quickly', 'bitter, fragrant', 'mornings and deadlines'],
  ),
  comparable(
    'database',
    /^(?:sql|postgres(?:ql)?|mysql|关系型数据库)$/i,
    DATABASE,
    ['表与固定列', '完整 ACID', '关系清楚、要求一致'],
    ['tables with fixed columns', 'full ACID', 'clear relations, consistency'],
  ),
  comparable(
    'database',
    /^(?:nosql|mongodb|文档数据库)$/i,
    DATABASE,
    ['文档，字段可变', '常限于单个文档', '结构多变、横向扩展'],
    ['documents with free fields', 'often one document at a time', 'changing shapes, scale-out'],
  ),
]
