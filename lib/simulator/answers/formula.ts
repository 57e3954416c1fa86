import { findFact } from './explain'
import { inLanguage, type Skill } from './skill'

type Formula = {
  about: RegExp
  zh: string
  en: string
  tex: string
  where: { zh: string; en: string }
}

const FORMULAS: readonly Formula[] = [
  {
    about: /二次方程|求根|quadratic/i,
    zh: '一元二次方程求根公式',
    en: 'The quadratic formula',
    tex: 'x = \\frac{-b \\pm \\sqrt{b^2 - 4ac}}{2a}',
    where: {
      zh: '判别式 $\\Delta = b^2 - 4ac$ 决定有几个实根。',
      en: 'The discriminant $\\Delta = b^2 - 4ac$ tells how many real roots there are.',
    },
  },
  {
    about: /勾股|毕达哥拉斯|pythagor/i,
    zh: '勾股定理',
    en: 'The Pythagorean theorem',
    tex: 'a^2 + b^2 = c^2',
    where: {
      zh: '$c$ 是斜边；最有名的整数解是 $3, 4, 5$。',
      en: '$c$ is the hypotenuse; the best known whole solution is $3, 4, 5$.',
    },
  },
  {
    about: /欧拉|euler/i,
    zh: '欧拉恒等式',
    en: "Euler's identity",
    tex: 'e^{i\\pi} + 1 = 0',
    where: {
      zh: '它来自 $e^{ix} = \\cos x + i\\sin x$，取 $x = \\pi$。',
      en: 'It is $e^{ix} = \\cos x + i\\sin x$ at $x = \\pi$.',
    },
  },
  {
    about: /贝叶斯|bayes/i,
    zh: '贝叶斯定理',
    en: "Bayes' theorem",
    tex: 'P(A \\mid B) = \\frac{P(B \\mid A)\\,P(A)}{P(B)}',
    where: {
      zh: '$P(A)$ 是先验，$P(A \\mid B)$ 是看到证据后的后验。',
      en: '$P(A)$ is the prior, $P(A \\mid B)$ what you believe after the evidence.',
    },
  },
  {
    about: /正态|高斯分布|normal distribution|gaussian/i,
    zh: '正态分布',
    en: 'The normal distribution',
    tex: 'f(x) = \\frac{1}{\\sigma\\sqrt{2\\pi}}\\, e^{-\\frac{(x-\\mu)^2}{2\\sigma^2}}',
    where: {
      zh: '$\\mu$ 是均值，$\\sigma$ 是标准差。',
      en: '$\\mu$ is the mean and $\\sigma$ the standard deviation.',
    },
  },
  {
    about: /导数|微分|derivative/i,
    zh: '导数的定义',
    en: 'The derivative',
    tex: "f'(x) = \\lim_{h \\to 0} \\frac{f(x+h) - f(x)}{h}",
    where: {
      zh: "例如 $(x^n)' = n x^{n-1}$。",
      en: "For example $(x^n)' = n x^{n-1}$.",
    },
  },
  {
    about: /积分|integral/i,
    zh: '微积分基本定理',
    en: 'The fundamental theorem of calculus',
    tex: '\\int_a^b f(x)\\,dx = F(b) - F(a)',
    where: { zh: "其中 $F' = f$。", en: "Here $F' = f$." },
  },
  {
    about: /质能|相对论|einstein|relativity|mc\^?2/i,
    zh: '质能方程',
    en: 'Mass and energy',
    tex: 'E = mc^2',
    where: {
      zh: '$c \\approx 3 \\times 10^8\\ \\mathrm{m/s}$，所以一克质量约是 $9 \\times 10^{13}$ 焦耳。',
      en: '$c \\approx 3 \\times 10^8\\ \\mathrm{m/s}$, so one gram is about $9 \\times 10^{13}$ joules.',
    },
  },
]

const ASKS =
  /公式|方程|定理|积分|导数|数学|latex|katex|\b(?:formula|equation|theorem|integral|derivative|math(?:s|ematics)?)\b/i

const OWN: Formula = {
  about: ASKS,
  zh: '语言模型最熟悉的公式',
  en: 'The formula a language model knows best',
  tex: 'P(w_i) = \\frac{e^{z_i / T}}{\\sum_j e^{z_j / T}}',
  where: {
    zh: '$T$ 就是 `temperature`：$T \\to 0$ 时只剩最可能的词，$T$ 越大分布越平。',
    en: '$T$ is `temperature`: as $T \\to 0$ only the likeliest word remains, and a large $T$ levels them.',
  },
}

/** Shows the formula asked for, else the one that every language model samples by. */
export const formula: Skill = ({ text, language }) => {
  const known = FORMULAS.find(({ about }) => about.test(text))
  if (findFact(text) || (!known && !ASKS.test(text))) return undefined
  const { tex, where, [language]: title } = known ?? OWN
  return {
    text: `## ${title}\n\n$$\n${tex}\n$$\n\n${where[language]}`,
    note: 'below',
    thought: inLanguage(
      language,
      `这里该写公式：${title}。独立成行，再用一句话说明符号。`,
      `A formula belongs here: ${title}. On a line of its own, then one sentence on its symbols.`,
    ),
  }
}
