import 'server-only'
import { readFile, rm } from 'node:fs/promises'
import { fileTypeFromFile } from 'file-type'
import sharp from 'sharp'
import type { FileCheck } from '@/lib/platform/doors/upload'
import { newTemporaryPath } from '@/lib/platform/files'
import { extensionOf, isPaperType, type PaperType, paperName } from './paper-rules'
import { checkPdf } from './pdf-check'

/** More than any scanner makes, and less than what fills the memory once it is unpacked. */
const mostPixels = 40_000_000

const pdfReasons = {
  damaged: 'documents.damaged',
  locked: 'documents.locked',
  active: 'documents.active',
} as const

/** A paper is a PDF, a JPEG or a PNG by its content; a picture is drawn anew, which leaves place and camera behind. */
export const checkPaper: FileCheck<PaperType> = async ({ path, name }) => {
  const found = await fileTypeFromFile(path).catch(() => undefined)
  const mediaType = found?.mime
  if (!mediaType || !isPaperType(mediaType)) return 'documents.wrongKind'
  const extension = extensionOf(name)
  if (extension && !extensionsOf[mediaType].includes(extension)) return 'documents.nameOtherKind'
  const clean = { name: paperName(name, mediaType), mediaType }
  if (mediaType === 'application/pdf') {
    const finding = await checkPdf(await readFile(path))
    return finding ? pdfReasons[finding] : { ...clean, path }
  }
  const drawn = await newTemporaryPath()
  return (await drawAnew(path, drawn, mediaType)) ? { ...clean, path: drawn } : 'documents.damaged'
}

const extensionsOf: Record<PaperType, readonly string[]> = {
  'application/pdf': ['pdf'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/png': ['png'],
}

async function drawAnew(from: string, to: string, mediaType: 'image/jpeg' | 'image/png'): Promise<boolean> {
  const picture = sharp(from, { limitInputPixels: mostPixels, failOn: 'error', animated: false }).rotate()
  try {
    await (mediaType === 'image/jpeg' ? picture.jpeg({ quality: 88 }) : picture.png()).toFile(to)
    return true
  } catch (error) {
    // A picture cut short may leave half a drawing behind.
    await rm(to, { force: true })
    if ((error as { code?: string }).code === 'ENOSPC') throw error
    return false
  }
}
