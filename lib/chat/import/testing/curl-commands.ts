import type { ChatCompletionRequest } from '../../types'

/** A command as people paste it, and the request that it sends. */
export type PastedCommand = [title: string, command: string, request: ChatCompletionRequest]

const ADDRESS = 'https://api.example.com/v1/chat/completions'
const HI: ChatCompletionRequest = { model: 'm', messages: [{ role: 'user', content: 'Hi' }] }
const BODY = '{"model":"m","messages":[{"role":"user","content":"Hi"}]}'

const say = (content: string): ChatCompletionRequest => ({
  model: 'm',
  messages: [{ role: 'user', content }],
})

const bodyOf = (content: string) =>
  `{"model":"m","messages":[{"role":"user","content":${content}}]}`

/** How the same request is written in bash. */
export const BASH_COMMANDS: PastedCommand[] = [
  ['a body in single quotes', `curl ${ADDRESS} -d '${BODY}'`, HI],
  ['a body in double quotes', `curl ${ADDRESS} -d "${BODY.replaceAll('"', '\\"')}"`, HI],
  ['the URL in double quotes', `curl "${ADDRESS}" -d '${BODY}'`, HI],
  ['the URL behind --url', `curl --url ${ADDRESS} -d '${BODY}'`, HI],
  ['the URL at the end', `curl -d '${BODY}' ${ADDRESS}`, HI],
  ['--data', `curl ${ADDRESS} --data '${BODY}'`, HI],
  ['--data-raw', `curl ${ADDRESS} --data-raw '${BODY}'`, HI],
  ['--data-binary', `curl ${ADDRESS} --data-binary '${BODY}'`, HI],
  ['--data-ascii', `curl ${ADDRESS} --data-ascii '${BODY}'`, HI],
  ['--json', `curl ${ADDRESS} --json '${BODY}'`, HI],
  ['--data=', `curl ${ADDRESS} --data='${BODY}'`, HI],
  ['-d without a space', `curl ${ADDRESS} -d'${BODY}'`, HI],
  ['-XPOST without a space', `curl -XPOST ${ADDRESS} -d '${BODY}'`, HI],
  ['-X POST', `curl -X POST ${ADDRESS} -d '${BODY}'`, HI],
  ['--request POST', `curl --request POST --url ${ADDRESS} --data '${BODY}'`, HI],
  ['--location', `curl --location '${ADDRESS}' --data '${BODY}'`, HI],
  ['flags in a cluster', `curl -sSL ${ADDRESS} -d '${BODY}'`, HI],
  ['a cluster that ends in -d', `curl -sNd '${BODY}' ${ADDRESS}`, HI],
  ['--no-buffer, --compressed', `curl -N --no-buffer --compressed ${ADDRESS} -d '${BODY}'`, HI],
  ['a time limit', `curl --max-time 60 --connect-timeout 5 -m 3 ${ADDRESS} -d '${BODY}'`, HI],
  ['a proxy', `curl -x http://127.0.0.1:8080 -k ${ADDRESS} -d '${BODY}'`, HI],
  ['an output file', `curl -o answer.json ${ADDRESS} -d '${BODY}'`, HI],
  ['-w', `curl -w '%{http_code}\\n' ${ADDRESS} -d '${BODY}'`, HI],
  ['retries', `curl --retry 3 --retry-delay 2 --fail-with-body ${ADDRESS} -d '${BODY}'`, HI],
  ['lines joined by backslashes', `curl ${ADDRESS} \\\n  -X POST \\\n  -d '${BODY}'`, HI],
  ['lines of Windows', `curl ${ADDRESS} \\\r\n  -X POST \\\r\n  -d '${BODY}'`, HI],
  ['spaces behind the backslashes', `curl ${ADDRESS} \\ \n  -X POST \\  \n  -d '${BODY}'`, HI],
  ['backslashes that got lost', `curl ${ADDRESS}\n  -X POST\n  -d '${BODY}'`, HI],
  ['a blank line after a backslash', `curl ${ADDRESS} \\\n\n  -d '${BODY}'`, HI],
  ['a prompt', `$ curl ${ADDRESS} -d '${BODY}'`, HI],
  ['a variable before it', `OPENAI_API_KEY=abc curl ${ADDRESS} -d '${BODY}'`, HI],
  ['a path to curl', `/usr/bin/curl ${ADDRESS} -d '${BODY}'`, HI],
  ['time before it', `time curl ${ADDRESS} -d '${BODY}'`, HI],
  ['an export on the line before', `export KEY=abc\ncurl ${ADDRESS} -d '${BODY}'`, HI],
  ['a comment on the line before', `# ask the model\ncurl ${ADDRESS} -d '${BODY}'`, HI],
  ['a semicolon after it', `curl ${ADDRESS} -d '${BODY}'; echo`, HI],
  ['&& after it', `curl ${ADDRESS} -d '${BODY}' && echo done`, HI],
  ['a file that takes the answer', `curl ${ADDRESS} -d '${BODY}' > out.json 2>&1`, HI],
  ['a command substitution around it', `ANSWER=$(curl ${ADDRESS} -d '${BODY}')`, HI],
  ['Markdown around it', `\`\`\`bash\ncurl ${ADDRESS} -d '${BODY}'\n\`\`\`\nand so on`, HI],
  ['a comment behind it', `curl ${ADDRESS} -d '${BODY}' # try it`, HI],
  ['a quote between single quotes', `curl ${ADDRESS} -d '${bodyOf(`"It'\\''s"`)}'`, say("It's")],
  ['a quote by \\u0027', `curl ${ADDRESS} -d '${bodyOf('"It\\u0027s"')}'`, say("It's")],
  ["$'…'", `curl ${ADDRESS} -d $'${bodyOf('"It\\\'s\\\\n"')}'`, say("It's\n")],
  ["$'…' with \\u0021", `curl ${ADDRESS} --data-raw $'${bodyOf('"Hi\\u0021"')}'`, say('Hi!')],
  ["$'…' with \\x and octal", `curl ${ADDRESS} -d $'${bodyOf('"\\x41\\102"')}'`, say('AB')],
  ['a line break in the JSON', `curl ${ADDRESS} -d '${bodyOf('"a\\nb"')}'`, say('a\nb')],
  ['a real line break in a text', `curl ${ADDRESS} -d '${bodyOf('"a\nb"')}'`, say('a\nb')],
  ['Chinese', `curl ${ADDRESS} -d '${bodyOf('"你好，世界"')}'`, say('你好，世界')],
  ['an emoji', `curl ${ADDRESS} -d '${bodyOf('"\\ud83d\\ude00"')}'`, say('😀')],
  ['a # in a text', `curl ${ADDRESS} -d '${bodyOf('"# Title"')}'`, say('# Title')],
  [
    'a URL in a text',
    `curl ${ADDRESS} -d '${bodyOf('"see https://a.b/c"')}'`,
    say('see https://a.b/c'),
  ],
  [
    'an escaped dollar',
    `curl ${ADDRESS} -d "${bodyOf('\\"\\$5\\"').replace('{"model":"m","messages":[{"role":"user","content":', '{\\"model\\":\\"m\\",\\"messages\\":[{\\"role\\":\\"user\\",\\"content\\":')}"`,
    say('$5'),
  ],
  ['a variable between quotes', `curl ${ADDRESS} -d '${bodyOf(`"'"$PROMPT"'"`)}'`, say('$PROMPT')],
  [
    'a variable in braces',
    `curl ${ADDRESS} -d "{\\"model\\":\\"m\\",\\"messages\\":[{\\"role\\":\\"user\\",\\"content\\":\\"\${Q}\\"}]}"`,
    say('$'.concat('{Q}')),
  ],
  ['a here-document', `curl ${ADDRESS} -d @- <<EOF\n${BODY}\nEOF`, HI],
  ['a quoted here-document', `curl ${ADDRESS} -d @- <<'EOF'\n${bodyOf('"$5"')}\nEOF`, say('$5')],
  ['an indented here-document', `curl ${ADDRESS} -d @- <<-JSON\n\t${BODY}\n\tJSON`, HI],
  ['options behind <<EOF', `curl ${ADDRESS} -d @- <<EOF -N\n${BODY}\nEOF`, HI],
  ['a here-string', `curl ${ADDRESS} -d @- <<< '${BODY}'`, HI],
  ['$(cat <<EOF)', `curl ${ADDRESS} -d "$(cat <<EOF\n${BODY}\nEOF\n)"`, HI],
  ['echo that pipes', `echo '${BODY}' | curl ${ADDRESS} -d @-`, HI],
  ['cat <<EOF that pipes', `cat <<EOF | curl ${ADDRESS} -d @-\n${BODY}\nEOF`, HI],
  [
    'several --json',
    `curl ${ADDRESS} --json '{"model":"m",' --json '"messages":[{"role":"user","content":"Hi"}]}'`,
    HI,
  ],
]

/** What other shells and browsers write. */
export const OTHER_COMMANDS: PastedCommand[] = [
  [
    'cmd with carets at the ends',
    `curl ${ADDRESS} ^\r\n  -H "Accept: */*" ^\r\n  -d "${BODY.replaceAll('"', '\\"')}"`,
    HI,
  ],
  [
    'Chrome for cmd',
    `curl ^"${ADDRESS}^" ^\r\n  -H ^"content-type: application/json^" ^\r\n  --data-raw ^"${BODY.replaceAll('"', '^\\^"').replaceAll('{', '^{').replaceAll('}', '^}')}^"`,
    HI,
  ],
  ['cmd on one line', `curl.exe ${ADDRESS} -d "${BODY.replaceAll('"', '\\"')}"`, HI],
  ['a prompt of cmd', `C:\\Users\\me>curl ${ADDRESS} -d "${BODY.replaceAll('"', '\\"')}"`, HI],
  [
    'PowerShell with backticks',
    `curl.exe ${ADDRESS} \`\n  -H "Accept: */*" \`\n  -d '${BODY.replaceAll('"', '\\"')}'`,
    HI,
  ],
  ['PowerShell 7', `curl.exe ${ADDRESS} \`\r\n  -d '${BODY}'`, HI],
  [
    'Chrome for bash',
    `curl '${ADDRESS}' \\\n  -H 'accept: */*' \\\n  -H 'sec-ch-ua: "Chromium";v="140"' \\\n  --data-raw '${BODY}' \\\n  --compressed`,
    HI,
  ],
  [
    'comments in the JSON',
    `curl ${ADDRESS} -d '{"model":"m", // fast\n"messages":[{"role":"user","content":"Hi"}],}'`,
    HI,
  ],
  [
    'a deployment of Azure',
    `curl "https://a.example/openai/deployments/m/chat/completions?api-version=2024-10-21" -d '{"messages":[{"role":"user","content":"Hi"}]}'`,
    HI,
  ],
]
