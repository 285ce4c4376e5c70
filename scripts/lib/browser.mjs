import { existsSync, readFileSync, readdirSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { bin, findNode } from './install.mjs'
import { fail, run } from './run.mjs'

/** Chromium without windows, menus and what draws them. */
const shell = 'chromium-headless-shell'

const isRoot = process.getuid?.() === 0

/** How every check starts its browser: nothing that talks to anyone by itself. */
export const launchFlags = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-gpu',
  // Chromium's sandbox refuses to run as root.
  ...(isRoot ? ['--no-sandbox'] : []),
]

/**
 * A Chromium that is there already, or undefined.
 * @returns {string | undefined}
 */
export function findBrowser() {
  const given = process.env.CHROMIUM_PATH
  if (given) {
    return existsSync(given) ? given : fail(`CHROMIUM_PATH names ${given}, and no file is there.`)
  }
  return [...installed(), ...downloaded()].find((file) => existsSync(file))
}

/**
 * The same, installed when there is none. On a machine that is root's own (a container, a runner of tests) the shell is
 * installed beside a whole Chromium too: with it the tests take three fifths of the time.
 * @returns {Promise<string>}
 */
export async function ensureBrowser() {
  const found = findBrowser()
  const isShell = found !== undefined && path.basename(found) === shell
  if (found && (isShell || process.env.CHROMIUM_PATH || !isRoot || !isDebian())) return found
  if (isRoot && isDebian()) {
    await aptInstall(shell)
    if (!findBrowser()) await aptInstall('chromium')
  }
  if (!findBrowser()) {
    console.log('Downloading Chromium (playwright install chromium) …')
    await run(findNode(), [bin('playwright'), 'install', 'chromium'])
  }
  return (
    findBrowser() ??
    fail(
      'The browser tests need a Chromium or Chrome, and none was found or could be installed.\n' +
        'Install one, or set CHROMIUM_PATH to the program file of one.',
    )
  )
}

/** @param {string} name of a package; where it cannot be had, something else has to do */
async function aptInstall(name) {
  console.log(`Installing a browser (apt-get install ${name}) …`)
  await run('apt-get', ['update', '-qq'], { quiet: true })
  const { code, output } = await run(
    'apt-get',
    ['install', '-y', '--no-install-recommends', name],
    { env: { DEBIAN_FRONTEND: 'noninteractive' }, quiet: true },
  )
  if (code !== 0) console.log(output)
}

/** @returns {string[]} */
function installed() {
  if (process.platform === 'darwin') {
    return ['/Applications', path.join(os.homedir(), 'Applications')].flatMap((folder) => [
      `${folder}/Google Chrome.app/Contents/MacOS/Google Chrome`,
      `${folder}/Chromium.app/Contents/MacOS/Chromium`,
    ])
  }
  if (process.platform === 'win32') {
    const { PROGRAMFILES, LOCALAPPDATA } = process.env
    return [PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCALAPPDATA]
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => [
        path.join(folder, 'Google/Chrome/Application/chrome.exe'),
        path.join(folder, 'Chromium/Application/chrome.exe'),
      ])
  }
  const names = [shell, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean)
  // Ubuntu's chromium-browser is a stub that asks for a snap; it is a script of a few lines.
  return names
    .flatMap((name) => folders.map((folder) => path.join(folder, name)))
    .filter((file) => existsSync(file) && !isSnapStub(file))
}

/** @param {string} file */
function isSnapStub(file) {
  const head = readFileSync(file).subarray(0, 4096)
  return head.subarray(0, 2).toString() === '#!' && head.includes('snap install chromium')
}

/** @returns {string[]} what Playwright downloaded earlier, the newest first */
function downloaded() {
  /** @type {Partial<Record<NodeJS.Platform, string>>} */
  const caches = {
    darwin: path.join(os.homedir(), 'Library/Caches/ms-playwright'),
    win32: path.join(process.env.LOCALAPPDATA ?? os.homedir(), 'ms-playwright'),
  }
  const cache =
    process.env.PLAYWRIGHT_BROWSERS_PATH ??
    caches[process.platform] ??
    path.join(os.homedir(), '.cache/ms-playwright')
  if (!existsSync(cache)) return []
  return readdirSync(cache)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)))
    .flatMap((name) =>
      [
        'chrome-linux/chrome',
        'chrome-linux64/chrome',
        'chrome-win/chrome.exe',
        'chrome-win64/chrome.exe',
        'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
        'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
        'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      ].map((file) => path.join(cache, name, file)),
    )
}

function isDebian() {
  const file = '/etc/os-release'
  return existsSync(file) && /^(ID|ID_LIKE)=.*(debian|ubuntu)/m.test(readFileSync(file, 'utf8'))
}
