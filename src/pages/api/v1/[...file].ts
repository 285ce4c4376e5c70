import type { APIRoute, GetStaticPaths } from 'astro'
import type { ExportFile } from '../../../export/file.ts'
import { files } from '../../../site/export.ts'

export const getStaticPaths = (() =>
  files.map((file) => ({ params: { file: file.path }, props: { file } }))) satisfies GetStaticPaths

export const GET: APIRoute<{ file: ExportFile }> = ({ props: { file } }) =>
  new Response(file.text, { headers: { 'Content-Type': `${file.type}; charset=utf-8` } })
