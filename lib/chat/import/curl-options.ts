/** Short options that take a value, by curl's manual. */
export const SHORT_WITH_VALUE = new Set('AbcCdDeEFhHKmoPQrtTuUwxXyYz')

/** The long name of the short options that matter here. */
export const LONG_NAMES: Record<string, string> = {
  d: 'data',
  H: 'header',
  u: 'user',
  b: 'cookie',
  U: 'proxy-user',
  X: 'request',
  F: 'form',
}

/** Long options that take a value; others are flags. */
export const LONG_WITH_VALUE = new Set(
  `abstract-unix-socket aws-sigv4 cacert capath cert cert-type ciphers config connect-timeout
  connect-to continue-at cookie cookie-jar crlfile data data-ascii data-binary data-raw
  data-urlencode dns-servers doh-url dump-header engine etag-compare etag-save expect100-timeout
  form form-string happy-eyeballs-timeout-ms header hostpubmd5 interface ipfs-gateway json
  keepalive-time key key-type limit-rate local-port max-filesize max-redirs max-time netrc-file
  noproxy oauth2-bearer output output-dir parallel-max pass pinnedpubkey preproxy proto
  proto-default proxy proxy-cacert proxy-header proxy-user quote range rate referer request
  request-target resolve retry retry-delay retry-max-time service-name socks5 socks5-hostname
  speed-limit speed-time stderr tls-max tls13-ciphers trace trace-ascii unix-socket upload-file
  url url-query user user-agent variable write-out`.split(/\s+/),
)

/** Options whose value is a secret. */
export const SECRET_OPTIONS = new Set([
  'user',
  'proxy-user',
  'oauth2-bearer',
  'pass',
  'cookie',
  'key',
  'cert',
  'aws-sigv4',
])

/** Headers that every client sends and nobody misses. */
export function isOrdinaryHeader(name: string): boolean {
  return /^(?:accept(?:-.+)?|cache-control|connection|content-(?:type|length|encoding)|dnt|expect|host|if-.+|origin|pragma|priority|referer|sec-.+|te|upgrade-.+|user-agent|x-requested-with|x-stainless-.+|:.+)$/i.test(
    name,
  )
}
