import { gzipSync } from 'node:zlib'

/**
 * How many bytes of something are sent: compressed as `gzip -6` does.
 * @param {string | Uint8Array} data
 */
export function compressedBytes(data) {
  return gzipSync(data, { level: 6 }).length
}
