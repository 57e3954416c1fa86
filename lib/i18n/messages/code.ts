import { defineMessages } from '../define-messages'

export const code = defineMessages({
  en: {
    title: 'Code',
    language: 'Language',
    target: 'Send to',
    targets: { playground: 'This playground', dimilinks: 'DimiLinks', openai: 'OpenAI' },
    key: 'The key is never in the code: it is read from the environment variable <code>{variable}</code>.',
    anyKey:
      'The key is read from the environment variable <code>{variable}</code>. Any value will do, unless this playground has API keys of its own.',
    install: 'First: <code>{command}</code>',
    cut: 'The first {count, number} characters are shown; Copy takes all of them.',
  },
  'zh-CN': {
    title: '代码',
    language: '语言',
    target: '发送到',
    targets: { playground: '本 Playground', dimilinks: 'DimiLinks', openai: 'OpenAI' },
    key: '代码中不含密钥：运行时从环境变量 <code>{variable}</code> 读取。',
    anyKey:
      '密钥从环境变量 <code>{variable}</code> 读取。任意值均可，除非本 Playground 设置了自己的 API 密钥。',
    install: '先运行：<code>{command}</code>',
    cut: '仅显示前 {count, number} 个字符；复制时包含全部内容。',
  },
})
