import { isUtf8 } from 'node:buffer';
import { officeKinds as office } from '@klubba/domain';

const begins = (bytes: Buffer, ...head: readonly number[]) =>
  bytes.subarray(0, head.length).equals(Buffer.from(head));

/** What a file is by its bytes, whatever it is called; nothing where it is of a kind that is not taken. A page of HTML is text. */
export const kindOfFile = (bytes: Buffer): string | undefined => {
  if (bytes.subarray(0, 1024).includes('%PDF-')) return 'application/pdf';
  if (begins(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'image/png';
  if (begins(bytes, 0xff, 0xd8, 0xff)) return 'image/jpeg';
  if (['GIF87a', 'GIF89a'].includes(bytes.toString('latin1', 0, 6))) return 'image/gif';
  if (bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP')
    return 'image/webp';
  if (begins(bytes, 0x49, 0x49, 0x2a, 0) || begins(bytes, 0x4d, 0x4d, 0, 0x2a)) return 'image/tiff';
  if (begins(bytes, 0x50, 0x4b, 3, 4)) return zipped(bytes);
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) return compound(bytes);
  return isUtf8(bytes) && !bytes.includes(0) ? 'text/plain; charset=utf-8' : undefined;
};

/** Office files are archives that name their kind. */
const zipped = (bytes: Buffer) => {
  if (bytes.includes('word/document.xml')) return office.docx;
  if (bytes.includes('xl/workbook.xml')) return office.xlsx;
  if (bytes.includes('ppt/presentation.xml')) return office.pptx;
  const named = bytes.toString('latin1', 30, 110);
  return [office.odt, office.ods, office.odp].find((kind) => named.includes(`mimetype${kind}`));
};

const compound = (bytes: Buffer) => {
  const holds = (name: string) => bytes.includes(Buffer.from(name, 'utf16le'));
  if (holds('WordDocument')) return office.doc;
  if (holds('Workbook')) return office.xls;
  return holds('PowerPoint Document') ? office.ppt : undefined;
};
