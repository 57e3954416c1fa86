import { defineMessages } from '../define-messages'

export const common = defineMessages({
  en: {
    close: 'Close',
    copy: 'Copy',
    copied: 'Copied',
    failed: 'Copying failed',
    cancel: 'Cancel',
    undo: 'Undo',
    untitled: 'Untitled',
  },
  'zh-CN': {
    close: '关闭',
    copy: '复制',
    copied: '已复制',
    failed: '复制失败',
    cancel: '取消',
    undo: '撤销',
    untitled: '未命名',
  },
})
