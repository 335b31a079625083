/** Papers of office programs, by the end of their names. */
export const officeKinds = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  odp: 'application/vnd.oasis.opendocument.presentation',
  doc: 'application/msword',
  xls: 'application/vnd.ms-excel',
  ppt: 'application/vnd.ms-powerpoint',
} as const;

/** What the end of a file's name says that it is. */
const named: Record<string, string> = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  txt: 'text/plain',
  csv: 'text/plain',
  md: 'text/plain',
  ...officeKinds,
};

/** How a file lies about its kind: what its name says, and what its bytes are. Nothing where they agree, or the name says nothing that is known. */
export const kindMismatch = (fileName: string, mediaType: string) => {
  const says = /\.([a-z]+)$/i.exec(fileName.trim())?.[1]?.toLowerCase();
  const said = says && Object.hasOwn(named, says) ? named[says] : undefined;
  const [is = ''] = mediaType.split(';');
  if (!says || !said || said === is) return undefined;
  return { says, is: Object.keys(named).find((end) => named[end] === is) ?? is };
};
