import { defineMessages } from '../define-messages'

export const markdown = defineMessages({
  en: {
    copyCode: 'Copy code',
    wrapLines: 'Wrap lines',
    code: 'Code',
    plainText: 'text',
    table: 'Table',
    formula: 'Formula',
    image: 'Image',
    openImage: 'Open image in a new tab',
    taskDone: 'Done',
    taskOpen: 'Not done',
    footnote: 'Footnote {label}',
  },
  'zh-CN': {
    copyCode: '复制代码',
    wrapLines: '自动换行',
    code: '代码',
    plainText: '文本',
    table: '表格',
    formula: '公式',
    image: '图片',
    openImage: '在新标签页打开图片',
    taskDone: '已完成',
    taskOpen: '未完成',
    footnote: '脚注 {label}',
  },
})
