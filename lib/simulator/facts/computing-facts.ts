import type { Fact } from './fact'

export const COMPUTING_FACTS: readonly Fact[] = [
  {
    names: /递归|\brecursion\b|\brecursive\b/i,
    zh: {
      title: '递归',
      sentence: '递归是让一个函数通过调用自己来解决同一问题的更小版本，直到小得可以直接回答',
      points: [
        '**基准情形**：能直接给出答案的最小问题，缺了它就停不下来。',
        '**递推**：把大问题换成更小的同类问题。',
        '**代价**：每一层都占用调用栈，太深就改写成循环。',
      ],
    },
    en: {
      title: 'Recursion',
      sentence:
        'Recursion is solving a problem by calling the same function on a smaller piece of it until the piece is small enough to answer directly',
      points: [
        '**Base case**: the smallest problem, answered directly; without it nothing stops.',
        '**Step**: replace the problem by a smaller one of the same kind.',
        '**Cost**: every level takes a frame of the stack; very deep ones become loops.',
      ],
    },
    formula: 'n! = n \\cdot (n-1)!,\\qquad 0! = 1',
  },
  {
    names: /大(?:语言)?模型|语言模型|\bLLMs?\b|\b(?:large )?language models?\b|\btransformers?\b/i,
    zh: {
      title: '大语言模型',
      sentence: '大语言模型是读过海量文字后，逐个预测下一个 token 来写出回答的神经网络',
      points: [
        '**Token**：文字先被切成小块，一个汉字常常就是一块。',
        '**注意力**：每一块都能看到前面的所有块，并决定该看重谁。',
        '**采样**：从概率分布里挑下一块，`temperature` 决定挑得多大胆。',
      ],
    },
    en: {
      title: 'Large language models',
      sentence:
        'A large language model is a neural network that has read a great deal and writes by predicting one token after another',
      points: [
        '**Tokens**: text is cut into small pieces, about four letters each.',
        '**Attention**: every piece sees all earlier ones and weighs which of them matter.',
        '**Sampling**: the next piece is drawn from a distribution; `temperature` says how boldly.',
      ],
    },
    formula:
      '\\mathrm{Attention}(Q,K,V) = \\mathrm{softmax}\\!\\left(\\frac{QK^{\\top}}{\\sqrt{d_k}}\\right)V',
  },
  {
    names:
      /\btemperature\b.{0,30}\b(?:mean|do|param|sampl|model)|(?:什么是|解释).{0,6}\btemperature\b|采样温度|\btop_p\b|核采样/i,
    zh: {
      title: 'temperature 与 top_p',
      sentence:
        'temperature 拉平或拉尖下一个 token 的概率分布，top_p 则只在累计概率达到 p 的那些 token 里挑选',
      points: [
        '**temperature 低**：几乎总选最可能的词，适合抽取与代码。',
        '**temperature 高**：更愿意冒险，适合创作。',
        '**一次只调一个**：两个一起动，很难说清是谁起了作用。',
      ],
    },
    en: {
      title: 'temperature and top_p',
      sentence:
        'temperature flattens or sharpens the distribution of the next token, while top_p draws only from the tokens that make up the first p of the probability',
      points: [
        '**Low temperature**: almost always the likeliest word; good for extraction and code.',
        '**High temperature**: willing to take risks; good for writing.',
        '**Move one at a time**: with both moved, nobody knows which one did it.',
      ],
    },
    formula: 'p_i = \\frac{e^{z_i/T}}{\\sum_j e^{z_j/T}}',
  },
  {
    names: /流式|\bSSE\b|server[- ]sent events|\bstreaming\b/i,
    zh: {
      title: '流式输出',
      sentence:
        '流式输出用 Server-Sent Events 把回答一小段一小段推给你，最后以 `data: [DONE]` 结束',
      points: [
        '**每个事件**是一行 `data:`，里面是一个 `chat.completion.chunk`。',
        '**首字时间**变短，总时间不变。',
        '**断线**时最后一个事件不是 `[DONE]`，已到的文字应当保留并允许重试。',
      ],
    },
    en: {
      title: 'Streaming',
      sentence:
        'Streaming sends the answer piece by piece as server-sent events and closes with `data: [DONE]`',
      points: [
        '**Each event** is a `data:` line that holds one `chat.completion.chunk`.',
        '**The first word** comes sooner; the whole takes as long as before.',
        '**When the line drops** there is no `[DONE]`: keep the text and offer a retry.',
      ],
    },
  },
  {
    names: /工具调用|函数调用|\b(?:tool|function) call(?:ing|s)?\b/i,
    zh: {
      title: '工具调用',
      sentence:
        '工具调用让模型不直接回答，而是给出要运行的函数名和 JSON 参数，由你的程序执行后再把结果交回去',
      points: [
        '**提供**：在 `tools` 里写名字、说明和参数的 JSON Schema。',
        '**执行**：`finish_reason` 为 `tool_calls` 时运行它们。',
        '**交回**：每个结果是一条 `role=tool` 的消息，带上 `tool_call_id`。',
      ],
    },
    en: {
      title: 'Tool calling',
      sentence:
        'Tool calling lets a model answer with the name of a function and its JSON arguments, which your program runs and reports back',
      points: [
        '**Offer** a name, a description and a JSON Schema in `tools`.',
        '**Run** the calls when `finish_reason` is `tool_calls`.',
        '**Report** each result as a message with `role=tool` and its `tool_call_id`.',
      ],
    },
  },
  {
    names: /区块链|比特币|\bblockchains?\b|\bbitcoin\b/i,
    zh: {
      title: '区块链',
      sentence: '区块链是一本由许多互不信任的参与者共同保管、只能追加不能悄悄改动的账本',
      points: [
        '**链**：每个区块带着前一个区块的哈希，改一处，后面全部对不上。',
        '**共识**：用工作量或权益决定谁来写下一页。',
        '**代价**：比普通数据库慢，也更费资源。',
      ],
    },
    en: {
      title: 'Blockchain',
      sentence:
        'A blockchain is a ledger kept jointly by parties who do not trust each other, to which one can add but never quietly change',
      points: [
        '**Chain**: each block holds the hash of the one before; alter one and all later ones disagree.',
        '**Consensus**: work or stake decides who writes the next page.',
        '**Price**: slower and costlier than an ordinary database.',
      ],
    },
  },
]
