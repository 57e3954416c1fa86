import { defineMessages } from '../define-messages'

export const playground = defineMessages({
  en: {
    name: 'DimiLinks Playground',
    description:
      'Build a chat completions request, run it against any OpenAI-compatible model, and see exactly what is sent and what comes back.',
    skip: 'Skip to the message field',
    title: 'Title',
    openConversations: 'Open conversations',
    openSettings: 'Open settings',
    conversations: 'Conversations panel',
    settings: 'Request settings',
    rawText: 'Show raw text',
    saveState: {
      saved: 'Saved',
      saving: 'Saving…',
      failed: 'Not saved',
      unavailable: 'Not kept',
    },
    simulated:
      'No API key is set, so the built-in simulator answers. Set <code>DIMILINKS_API_KEY</code> on the server and restart it to reach real models.',
    shortcuts: {
      title: 'Keyboard shortcuts',
      run: 'Run the request',
      stop: 'Stop the answer (in the message field)',
      newConversation: 'New conversation',
      search: 'Search conversations',
      composer: 'Go to the message field',
      panel: 'Show or hide the settings',
      sheet: 'Show this sheet',
    },
    error: {
      title: 'The page hit a problem',
      body: 'Your conversations are kept in this browser. Reload to go on; if it happens again, this helps to find out why:',
      reload: 'Reload',
    },
    notFound: {
      title: 'There is nothing here',
      body: 'The address may be mistyped, or what was here is gone.',
      home: 'Open the playground',
    },
  },
  'zh-CN': {
    name: 'DimiLinks Playground',
    description:
      '构建 chat completions 请求，发送给任意 OpenAI 兼容的模型，看清发出的每个字节和收到的一切。',
    skip: '跳到消息输入框',
    title: '标题',
    openConversations: '打开对话列表',
    openSettings: '打开设置',
    conversations: '对话面板',
    settings: '请求设置',
    rawText: '显示原始文本',
    saveState: {
      saved: '已保存',
      saving: '保存中…',
      failed: '未保存',
      unavailable: '不会保留',
    },
    simulated:
      '尚未设置 API key，当前由内置模拟器回答。在服务器上设置 <code>DIMILINKS_API_KEY</code> 并重启，即可使用真实模型。',
    shortcuts: {
      title: '键盘快捷键',
      run: '运行请求',
      stop: '停止回答（在消息输入框中）',
      newConversation: '新对话',
      search: '搜索对话',
      composer: '跳到消息输入框',
      panel: '显示或隐藏设置',
      sheet: '显示此列表',
    },
    error: {
      title: '页面出现了问题',
      body: '你的对话保存在此浏览器中。刷新即可继续；如果再次出现，以下信息有助于查明原因：',
      reload: '刷新',
    },
    notFound: {
      title: '这里什么也没有',
      body: '地址可能有误，或者内容已不存在。',
      home: '打开 Playground',
    },
  },
})
