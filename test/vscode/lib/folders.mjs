// Serves folders over http on 127.0.0.1, as a gallery does for web extensions.
import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import path from 'node:path'

const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.cjs': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
}
const headers = {
  'Access-Control-Allow-Origin': '*',
  'Cache-Control': 'no-store',
  'Cross-Origin-Resource-Policy': 'cross-origin',
}

/** `mounts`: a URL's beginning → a folder, or a whole URL → `{ type, body }`. */
export async function serveFolders(mounts) {
  const server = createServer((request, response) => {
    const url = decodeURIComponent(new URL(request.url, 'http://host').pathname)
    const found = find(mounts, url)
    if (!found) return response.writeHead(404, headers).end()
    response.writeHead(200, { ...headers, 'Content-Type': `${found.type}; charset=utf-8` })
    return found.body === undefined ? createReadStream(found.file).pipe(response) : response.end(found.body)
  })
  await new Promise((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve))
  return {
    authority: `127.0.0.1:${server.address().port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(resolve)
        server.closeAllConnections()
      }),
  }
}

function find(mounts, url) {
  for (const [prefix, target] of Object.entries(mounts)) {
    if (typeof target === 'object') {
      if (url === prefix) return target
    } else if (url.startsWith(`${prefix}/`)) {
      const file = path.join(target, url.slice(prefix.length))
      const inside = file.startsWith(target + path.sep)
      if (!inside || !existsSync(file) || !statSync(file).isFile()) return undefined
      return { type: types[path.extname(file)] ?? 'application/octet-stream', file }
    }
  }
  return undefined
}
