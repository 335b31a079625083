import { createRequire } from 'node:module';
import path from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { codePoint } from './code-point.ts';

const fontFolder = (family: string) =>
  path.dirname(createRequire(import.meta.url).resolve(`@expo-google-fonts/${family}/package.json`));

const faces = ['400Regular', '400Regular_Italic', '600SemiBold'];
const fallbacks = ['noto-emoji/400Regular', 'noto-sans-arabic/400Regular'];
const fontPaths = [
  ...['source-serif-4', 'source-sans-3'].flatMap((family) =>
    faces.map((face) => path.join(fontFolder(family), face)),
  ),
  ...fallbacks.map((font) => path.join(fontFolder(path.dirname(font)), path.basename(font))),
];

const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths }] });
const remembered = 5;

/** Sets a template with its data (JSON). A character that no font has is written as its code point: a document is never refused for one. */
export const typeset = (source: string, data: string): Buffer => {
  let json = data;
  for (let tries = 0; ; tries++) {
    try {
      const document = { mainFileContent: source, inputs: { data: json } };
      return compiler.pdf(document, { pdfStandard: 'a-2a' });
    } catch (error) {
      // What is wrong with a template stands in the error's code, not in its message.
      const said = String(error instanceof Error && 'code' in error ? error.code : error);
      const missing = tries < 20 ? undisplayable(said) : [];
      const named = missing.reduce((text, one) => text.replaceAll(one, codePoint), json);
      const plainer = named === json ? json.replaceAll(/[^\p{ASCII}]/gu, codePoint) : named;
      if (plainer === json) throw new Error(said);
      json = plainer;
    }
  }
};

/** Lets go of what the last few documents did not use; else the compiler would remember every document it ever set. */
export const forget = () => compiler.evictCache(remembered);

const undisplayable = (message: string) =>
  [...message.matchAll(/the text `\\?"(.*?)\\?"` could not be displayed/gu)]
    .flatMap(([, text = '']) => [...unescaped(text)])
    .filter((character) => character > '\u007f');

/** The compiler escapes what does not print: `\u{1f389}`. */
const unescaped = (text: string) =>
  text.replace(/\\u\{([0-9a-f]+)\}/gi, (_, hex: string) => String.fromCodePoint(parseInt(hex, 16)));
