import { extractText, getDocumentProxy } from 'unpdf';

/** The words of a PDF, with single blanks between them. */
export const textOfPdf = async (bytes: Buffer): Promise<string> => {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), {
    mergePages: true,
  });
  return text.replaceAll(/\s+/g, ' ');
};
