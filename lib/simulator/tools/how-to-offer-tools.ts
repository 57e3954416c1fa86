import { type Answer, inLanguage } from '../answers/skill'
import type { Prompt } from '../read-prompt'

/** How to offer a tool, from the model made to call them. */
export function howToOfferTools({ language, request }: Prompt): Answer {
  const example = `\`\`\`json
{
  "tools": [{
    "type": "function",
    "function": {
      "name": "get_weather",
      "description": "${inLanguage(language, '查询某个城市的当前天气', 'Current weather of a city')}",
      "parameters": {
        "type": "object",
        "properties": { "city": { "type": "string" } },
        "required": ["city"]
      }
    }
  }]
}
\`\`\``
  const refused = request.tool_choice === 'none' && (request.tools?.length ?? 0) > 0
  return {
    text: refused
      ? inLanguage(
          language,
          '`tool_choice` 是 `none`，所以这次我没有调用工具。改成 `auto` 再试一次，就会看到调用。',
          '`tool_choice` is `none`, so I called no tool. Set it to `auto` and I will.',
        )
      : inLanguage(
          language,
          `我会调用你提供的工具，但这次请求里没有。加上 \`tools\` 再试，例如：\n\n${example}\n\n然后问：“帮我查 Tokyo 现在的天气”。`,
          `I call the tools you offer, and this request offers none. Add \`tools\`, for example:\n\n${example}\n\nThen ask: “What is the weather in Tokyo and Paris?”`,
        ),
    note: 'below',
    thought: inLanguage(language, '没有可用的工具。', 'There is no tool to use.'),
  }
}
