import type { Language } from '../detect-language'

type Stanza = readonly [string, string, string, string]
type Verses = {
  about: RegExp
  zh: readonly [Stanza, ...Stanza[]]
  en: readonly [Stanza, ...Stanza[]]
}

/** Stanzas by what they speak of. */
export const VERSES: readonly [Verses, ...Verses[]] = [
  {
    about: /海|洋|鲸|鱼|浪|\b(?:deep sea|sea|ocean|whale|fish|wave)s?\b/i,
    zh: [
      [
        '潜入光也够不到的蓝，',
        '鲸歌在远处缓缓靠岸。',
        '水母提一盏自己的灯，',
        '替整片黑暗守着夜晚。',
      ],
      [
        '一万米下没有了风声，',
        '只有时间落成了细尘。',
        '一尾小鱼点亮了自己，',
        '黑暗便从此学会温存。',
      ],
    ],
    en: [
      [
        'Below the last blue reach of day,',
        'where light forgets the words to say,',
        'a lantern fish, one patient spark,',
        'goes reading poems to the dark.',
      ],
      [
        'The deep keeps time in drifting snow,',
        'a slow white clock the whales all know;',
        'and every song they send below',
        'comes home on tides that come and go.',
      ],
    ],
  },
  {
    about: /月|星|夜|银河|宇宙|\b(?:moon|star|night|galaxy|universe|space)s?\b/i,
    zh: [
      [
        '月亮把门轻轻地推开，',
        '银色的水漫过了窗台。',
        '谁的名字被晚风念起，',
        '影子便从墙那边走来。',
      ],
      [
        '夜把黑布一寸寸铺开，',
        '星子是没缝紧的尘埃。',
        '有一颗走了千年的路，',
        '只为今晚照见你的台。',
      ],
    ],
    en: [
      [
        'The moon has left her door ajar',
        'and spilled her silver, near and far;',
        'the roofs drink deep, the windows gleam,',
        'and every street becomes a dream.',
      ],
    ],
  },
  {
    about: /春|花|桃|樱|草|\b(?:spring|flower|blossom|garden)s?\b/i,
    zh: [
      [
        '一粒绿意顶开了冻土，',
        '雨替种子数它的脚步。',
        '等燕子剪断最后的冷，',
        '桃花就开成了一条路。',
      ],
    ],
    en: [
      [
        'A green idea splits the stone,',
        'the rain repeats it, tone by tone,',
        'till every branch, from root to tip,',
        'has spring’s first word upon its lip.',
      ],
    ],
  },
  {
    about: /秋|落叶|\b(?:autumn|fall|leaf|leaves)\b/i,
    zh: [
      [
        '风翻到写满金黄的页，',
        '山把名字还给了落叶。',
        '你若问秋天住在哪里，',
        '就在转身未说的告别。',
      ],
    ],
    en: [
      [
        'The wind turns to a golden page,',
        'the hills grow gentle in their age;',
        'each leaf that lets its small hold go',
        'is telling earth what branches know.',
      ],
    ],
  },
  {
    about: /雨|云|\b(?:rain|cloud|storm)s?\b/i,
    zh: [
      [
        '云把心事写成了长行，',
        '檐角一句一句地吟唱。',
        '行人撑开各自的天空，',
        '整座城都有了些回响。',
      ],
    ],
    en: [
      [
        'The clouds let fall their written lines,',
        'the gutter reads, the pavement shines;',
        'we each unfold a private sky',
        'and let the city’s song go by.',
      ],
    ],
  },
  {
    about: /山|雪|冬|\b(?:mountain|snow|winter)s?\b/i,
    zh: [
      [
        '雪在山顶写下了空白，',
        '留给迟到的脚印来猜。',
        '松风把钟声吹得很慢，',
        '慢到一朵云也停下来。',
      ],
    ],
    en: [
      [
        'The snow has left the summit blank',
        'for feet to sign along its flank;',
        'the pines speak low, the bells ring slow,',
        'and even clouds forget to go.',
      ],
    ],
  },
  {
    about: /代码|程序|编程|算法|人工智能|模型|\b(?:code|coding|program\w*|computer|AI|model)s?\b/i,
    zh: [
      [
        '光标在深夜一闪一闪，',
        '括号合上又一个夜晚。',
        '若错误也算一种回答，',
        '我已写下千行的情感。',
      ],
    ],
    en: [
      [
        'The cursor blinks, the night is long,',
        'a bracket closes on its song;',
        'if every error is a clue,',
        'I’ve written letters, all to you.',
      ],
    ],
  },
  {
    about: /爱|思念|想念|离别|\b(?:love|longing|heart)s?\b/i,
    zh: [
      [
        '我把想念折成了纸船，',
        '放进你窗前那条河湾。',
        '若它在清晨靠上了岸，',
        '请当作我已说过晚安。',
      ],
    ],
    en: [
      [
        'I fold my thoughts into a boat',
        'and set it on your dreams to float;',
        'if it should land by morning light,',
        'then take it as my last good night.',
      ],
    ],
  },
]

const WITH_TOPIC: Record<Language, (topic: string) => readonly [Stanza, ...Stanza[]]> = {
  zh: topic => [
    [
      `关于${topic}，风只知一半，`,
      '另一半藏在昨夜信笺。',
      '我沿着字句慢慢去找，',
      '找到时，天色刚好变浅。',
    ],
    [
      `我向${topic}借一点微光，`,
      '照亮纸上未干的诗行。',
      '世界很大，名字却很轻，',
      '念出来，就有了回响。',
    ],
    [
      `${topic}站在纸的那一端，`,
      '等我把第一个字点燃。',
      '墨色慢慢走成了小路，',
      '路的尽头是一片安然。',
    ],
  ],
  en: topic => [
    [
      `Of ${topic} the wind knows only half;`,
      'the rest is in a photograph',
      'that someone left for us to find',
      'between two pages of the mind.',
    ],
    [
      `I asked of ${topic} a little light`,
      'to read the margins of the night;',
      'the world is wide, a name is small,',
      'yet spoken softly, holds it all.',
    ],
    [
      `Suppose that ${topic} were a door`,
      'no one had thought to try before:',
      'I’d knock, and wait, and hear the key,',
      'and find the morning waiting me.',
    ],
  ],
}

/** Stanzas that fit any topic, each naming it. */
export function stanzasAbout(topic: string, language: Language): readonly [Stanza, ...Stanza[]] {
  return WITH_TOPIC[language](topic)
}
