import { defineMessages } from '../define-messages'
import { modelPicker } from './model-picker'

export const settings = defineMessages({
  en: {
    title: 'Parts of the request',
    tabs: { settings: 'Settings', tools: 'Tools', format: 'Format', json: 'JSON' },
    toolCount: '{count, plural, one {# tool} other {# tools}}',
    about: 'About {name}',
    reset: 'Reset {name}',
    default: 'default',
    notSet: 'not set',
    model: modelPicker.en,
    parameters: {
      title: 'Parameters',
      set: '{count, plural, =0 {all model default} other {# set · rest model default}}',
      range: '{name} is a number from {min, number} to {max, number}.',
      least: '{name} is a whole number, {min, number} or more.',
      whole: '{name} is a whole number.',
      keptValue: '{problem} Until then {value} is sent.',
      keptUnset: '{problem} Until then it is not sent.',
      help: {
        temperature:
          'How freely words are chosen: low is focused and repeatable, high is varied. Change this or top_p, not both.',
        max_tokens:
          'The most tokens one answer may have; reaching it ends the answer with finish_reason length. Claude models want it set.',
        top_p:
          'Considers only the likeliest tokens that together reach this probability. 1 considers all of them.',
        presence_penalty:
          'Above 0, the answer moves on to topics not mentioned yet; below 0, it stays with them.',
        frequency_penalty:
          'Above 0, words become less likely the more often they were used; below 0, more likely.',
      },
    },
    stop: {
      help: 'The answer ends before the first of these texts. Type \\n for a line break.',
      add: 'Add stop sequence',
      placeholder: 'Add',
      confirm: 'Add the typed sequence',
      remove: 'Remove stop sequence {sequence}',
      tooMany: 'OpenAI accepts at most 4.',
    },
    toolChoice: {
      help: 'auto lets the model decide, none forbids calls, required asks for at least one, one… asks for the function you name.',
      one: 'one…',
      function: 'Function for tool_choice',
      functionName: 'function name',
      missing: '{name} (not in tools)',
      unknown: 'No function in tools has this name.',
      unnamed: 'Name the function to call.',
      noTools: 'There are no tools to choose from: most servers refuse this. Add some under Tools.',
      other: 'Set to a form that has no button here:',
    },
    stream: {
      help: 'The answer arrives piece by piece while it is written. Unset, it arrives whole.',
      usageHelp:
        'Asks the upstream to report token usage at the end of a stream. Some servers do not know it.',
      usageNeedsStream: 'Servers refuse stream_options when stream is off.',
      usageBlocked: 'Correct “Extra body fields” first: this is one of them.',
    },
    user: {
      help: 'A stable id of the person at the other end, for audit and rate limits. Better no name or address.',
    },
    extra: {
      label: 'Extra body fields',
      help: 'Any other field of the request body, as one JSON object. A model that does not know a field may ignore or refuse it.',
      stillSent: 'Still sent: {fields}',
    },
    json: {
      format: 'Format {name}',
      insert: 'Insert {name}',
      place: 'Line {line, number}, column {column, number}: {problem}',
      syntax: {
        'cut-off':
          'the JSON ends too early. Close what is still open: a quote, a bracket or a brace.',
        'single-quote': 'JSON takes straight double quotes only.',
        'trailing-comma': 'take out the comma before this bracket.',
        'python-word': 'JSON writes true, false and null in small letters.',
        comment: 'JSON has no comments. Take this one out.',
        unquoted: 'put this word in double quotes.',
        other: 'this cannot stand here. Look for a missing comma, colon or quote before it.',
      },
      unsafeNumber:
        'the number {number} has more digits than a browser keeps. Write it as a string: "{number}".',
      empty: 'This is empty. What stood here last is still sent.',
      notObject: 'This must be a JSON object: fields between braces.',
      notToolList: 'This must be a list of objects, each with a "type".',
      notFormat: 'This must be an object with a "type".',
      ownControl: {
        model: '{key} is chosen at the top of Settings. Take it out here.',
        messages: 'messages is the conversation itself. Take it out here.',
        tools: 'tools has the tab Tools. Take it out here.',
        format: 'response_format has the tab Format. Take it out here.',
        other: '{key} has a control of its own under Settings. Take it out here.',
      },
    },
    tools: {
      empty: 'No tools',
      emptyHelp:
        'Describe functions here and the model can ask for them by name, with arguments. The playground never runs them: you give the result back as a tool message.',
      example: 'Add example',
      exampleDescription: 'Get the current weather of a city',
      list: 'Functions',
      parameters: '{count, plural, =0 {no parameters} one {# parameter} other {# parameters}}',
      valid: 'valid',
      problems: {
        unnamed: 'no name',
        'bad-name': 'invalid name',
        'taken-name': 'name used twice',
      },
      nameHelp:
        'A function’s name has 1 to 64 of the characters a–z, A–Z, 0–9, _ and -, and is used once.',
    },
    format: {
      help: 'How the answer is to be written. text sends no response_format.',
      text: 'The model answers in its own way.',
      object:
        'The answer is one JSON object. Ask for JSON in a message too: OpenAI refuses the request otherwise.',
      schema:
        'The answer follows the schema. Not every model obeys it; strict ones need every property required and additionalProperties false.',
      other: 'Set to a type that has no button here.',
    },
    body: {
      title: 'Request body',
      copy: 'Copy request body',
      help: 'What Run would send now, with the text in the composer as the last message.',
      cut: 'The first {count, number} characters are shown. Copy takes all of it.',
      unreadable: 'What is typed there cannot be read yet and is left out: {fields}.',
    },
  },
  'zh-CN': {
    title: '请求的各部分',
    tabs: { settings: '设置', tools: '工具', format: '格式', json: 'JSON' },
    toolCount: '{count, plural, other {# 个工具}}',
    about: '{name} 的说明',
    reset: '重置 {name}',
    default: '默认',
    notSet: '未设置',
    model: modelPicker['zh-CN'],
    parameters: {
      title: '参数',
      set: '{count, plural, =0 {全部使用模型默认值} other {已设置 # 项 · 其余用模型默认值}}',
      range: '{name} 应为 {min, number} 到 {max, number} 之间的数字。',
      least: '{name} 应为不小于 {min, number} 的整数。',
      whole: '{name} 应为整数。',
      keptValue: '{problem}改正之前仍发送 {value}。',
      keptUnset: '{problem}改正之前不会发送。',
      help: {
        temperature:
          '用词的随机程度：值低则稳定、可复现，值高则多样。它与 top_p 只调其中一个即可。',
        max_tokens:
          '单次回答最多生成的 token 数，达到后以 finish_reason length 结束。调用 Claude 系模型时建议显式设置。',
        top_p: '只在累计概率达到该值的候选 token 中采样，1 表示考虑全部候选。',
        presence_penalty: '大于 0 时回答倾向于谈新的话题，小于 0 时倾向于留在已有话题上。',
        frequency_penalty: '大于 0 时词语出现得越多就越不容易再出现，小于 0 时则相反。',
      },
    },
    stop: {
      help: '回答会在遇到其中任一文本之前结束。换行请输入 \\n。',
      add: '添加停止序列',
      placeholder: '添加',
      confirm: '确认添加该序列',
      remove: '移除停止序列 {sequence}',
      tooMany: 'OpenAI 最多接受 4 个。',
    },
    toolChoice: {
      help: 'auto 由模型决定，none 禁止调用，required 要求至少调用一个，one… 要求调用指定的函数。',
      one: 'one…',
      function: 'tool_choice 指定的函数',
      functionName: '函数名',
      missing: '{name}（不在 tools 中）',
      unknown: 'tools 中没有这个名称的函数。',
      unnamed: '请填写要调用的函数名。',
      noTools: '还没有可选的工具，多数服务会拒绝这样的请求。请先在“工具”中添加。',
      other: '当前取值在这里没有对应的按钮：',
    },
    stream: {
      help: '边生成边返回。未设置时一次性返回完整回答。',
      usageHelp: '请求上游在流结束时返回 token 用量。有些服务不支持该字段。',
      usageNeedsStream: 'stream 关闭时，服务会拒绝 stream_options。',
      usageBlocked: '请先改正“其他请求字段”：它是其中之一。',
    },
    user: {
      help: '终端用户的固定标识，用于审计与限流。最好不要用姓名或邮箱。',
    },
    extra: {
      label: '其他请求字段',
      help: '请求体中的任意其他字段，写成一个 JSON 对象。模型不认识的字段可能被忽略或拒绝。',
      stillSent: '目前仍会发送：{fields}',
    },
    json: {
      format: '格式化 {name}',
      insert: '填入 {name}',
      place: '第 {line, number} 行第 {column, number} 列：{problem}',
      syntax: {
        'cut-off': 'JSON 不完整。请补全未闭合的引号或括号。',
        'single-quote': 'JSON 只能使用英文双引号。',
        'trailing-comma': '请去掉这个括号前的逗号。',
        'python-word': 'JSON 中要写小写的 true、false 和 null。',
        comment: 'JSON 不支持注释，请删去。',
        unquoted: '请给这个词加上英文双引号。',
        other: '这里不应出现这个字符，请检查前面是否缺少逗号、冒号或引号。',
      },
      unsafeNumber: '数字 {number} 的位数超出浏览器能精确保存的范围，请写成字符串："{number}"。',
      empty: '内容为空，仍发送上一次的有效内容。',
      notObject: '这里必须是一个 JSON 对象，即写在花括号里的字段。',
      notToolList: '这里必须是对象的列表，每个对象都要有 "type"。',
      notFormat: '这里必须是带有 "type" 的对象。',
      ownControl: {
        model: '{key} 在“设置”顶部选择，请从这里删去。',
        messages: 'messages 就是对话本身，请从这里删去。',
        tools: 'tools 在“工具”标签页中设置，请从这里删去。',
        format: 'response_format 在“格式”标签页中设置，请从这里删去。',
        other: '{key} 在“设置”中有专门的控件，请从这里删去。',
      },
    },
    tools: {
      empty: '还没有工具',
      emptyHelp:
        '在这里描述函数后，模型就能按名称带参数请求调用。Playground 不会执行函数，结果由你以 tool 消息填回。',
      example: '添加示例',
      exampleDescription: '查询某个城市的当前天气',
      list: '函数',
      parameters: '{count, plural, =0 {无参数} other {# 个参数}}',
      valid: '有效',
      problems: {
        unnamed: '缺少名称',
        'bad-name': '名称无效',
        'taken-name': '名称重复',
      },
      nameHelp: '函数名由 1 到 64 个 a–z、A–Z、0–9、_ 或 - 组成，且不能重复。',
    },
    format: {
      help: '规定回答的书写形式。text 表示不发送 response_format。',
      text: '模型按自己的方式回答。',
      object: '回答是一个 JSON 对象。消息里也要写明需要 JSON，否则 OpenAI 会拒绝请求。',
      schema:
        '回答遵循给定的 schema，但并非所有模型都支持。strict 要求所有属性都列入 required，且 additionalProperties 为 false。',
      other: '当前类型在这里没有对应的按钮。',
    },
    body: {
      title: '请求体',
      copy: '复制请求体',
      help: '现在点“运行”会发送的内容，输入框里的文字作为最后一条消息。',
      cut: '仅显示前 {count, number} 个字符，复制时为全部内容。',
      unreadable: '以下字段中输入的内容暂时无法解析，未包含在内：{fields}。',
    },
  },
})
