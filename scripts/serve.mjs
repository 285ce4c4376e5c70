/**
 * Serves the built site as a static host would: `npm run serve`, after a build. In tests, `serve()`.
 * Knows what hosts differ in and the site relies on: a base path, `_headers`, 404.html, gzip.
 */
import { readFile, stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { parseHeaders } from './lib/headers.mjs'
import { endWithNpm, fail, root } from './lib/run.mjs'

/** @type {Record<string, string>} */
const types = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
}
const unknownType = 'application/octet-stream'
const compressible = /^(text\/|application\/(json|xml|manifest)|image\/svg)/
const compress = promisify(gzip)

/**
 * @param {{dir?: string, base?: string, port?: number}} [options] port 0 takes any that is free
 * @returns {Promise<{url: string, close: () => Promise<void>}>} `url` ends in a slash
 */
export async function serve({ dir = 'dist', base = '/', port = 0 } = {}) {
  const folder = path.resolve(root, dir)
  const mount = `/${base}/`.replace(/\/+/g, '/')
  const rules = await readFile(path.join(folder, '_headers'), 'utf8').catch(() => '')
  const headersFor = parseHeaders(rules)
  /** @type {Map<string, Buffer>} compressed bodies, by file and time of change */
  const compressed = new Map()

  /** @param {string} pathname @returns {Promise<{file: string, mtime: number} | 'slash' | undefined>} */
  async function locate(pathname) {
    const file = path.join(folder, pathname)
    if (file !== folder && !file.startsWith(folder + path.sep)) return undefined
    const found = await stat(file).catch(() => undefined)
    if (found?.isFile()) return pathname.endsWith('/') ? undefined : { file, mtime: found.mtimeMs }
    if (!found?.isDirectory()) return undefined
    const index = await stat(path.join(file, 'index.html')).catch(() => undefined)
    if (!index) return undefined
    return pathname.endsWith('/')
      ? { file: path.join(file, 'index.html'), mtime: index.mtimeMs }
      : 'slash'
  }

  /** @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response */
  async function answer(request, response) {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end()
      return
    }
    const { pathname: asked, search } = new URL(request.url ?? '/', 'http://localhost')
    const pathname = asked.startsWith(mount) ? decode(asked.slice(mount.length - 1)) : undefined
    const found = pathname === undefined ? undefined : await locate(pathname)
    if (found === 'slash') {
      response.writeHead(301, { Location: `${asked}/${search}` }).end()
      return
    }
    const notFound = found ? undefined : await locate('/404.html')
    const target = found ?? (notFound === 'slash' ? undefined : notFound)
    for (const [name, value] of headersFor(pathname ?? asked)) response.appendHeader(name, value)
    if (!target) {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n')
      return
    }
    const type = types[path.extname(target.file).toLowerCase()] ?? unknownType
    response.setHeader('Content-Type', type)
    if (!response.hasHeader('Cache-Control')) response.setHeader('Cache-Control', 'no-cache')
    /** @type {Buffer} */
    let body = await readFile(target.file)
    if (compressible.test(type)) {
      response.setHeader('Vary', 'Accept-Encoding')
      if (/\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) {
        const key = `${target.file} ${String(target.mtime)}`
        const zipped = compressed.get(key) ?? (await compress(body, { level: 6 }))
        compressed.set(key, zipped)
        body = zipped
        response.setHeader('Content-Encoding', 'gzip')
      }
    }
    response.setHeader('Content-Length', body.length)
    response.statusCode = found ? 200 : 404
    response.end(request.method === 'HEAD' ? undefined : body)
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((/** @type {unknown} */ error) => {
      console.error(error)
      response.writeHead(500).end()
    })
  })
  await new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      resolve(undefined)
    })
  })
  const address = server.address()
  const taken = typeof address === 'object' && address ? address.port : port
  return {
    url: `http://127.0.0.1:${String(taken)}${mount}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve()
        })
        server.closeAllConnections()
      }),
  }
}

/** @param {string} pathname @returns {string | undefined} */
function decode(pathname) {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return undefined
  }
}

/**
 * Serves until the process ends, as the environment says: OUT_DIR, BASE_PATH, PORT.
 */
export async function serveForever() {
  const dir = process.env.OUT_DIR || 'dist'
  const port = Number(process.env.PORT || 4321)
  try {
    await stat(path.resolve(root, dir, 'index.html'))
  } catch {
    fail(`There is no built site in ${dir}. Build it first: npm run build`)
  }
  try {
    const { url } = await serve({ dir, base: process.env.BASE_PATH || '/', port })
    console.log(`\nThe Atlas is at ${url}\n`)
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EADDRINUSE') throw error
    fail(`Port ${String(port)} is taken. Choose another: PORT=4322 npm start`)
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  endWithNpm()
  await serveForever()
}
