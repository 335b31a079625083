import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

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

let compiler: NodeCompiler | undefined;

/**
 * Sets a template with its data, on a date that becomes the document's. The data goes in as JSON and is placed as content, so
 * no text in it is ever markup. A character that no font has is written as its code point: a document is never refused for one.
 */
export const setPdf = (source: string, data: object, on: string): Buffer => {
  compiler ??= NodeCompiler.create({ fontArgs: [{ fontPaths }] });
  const [year, month, day] = on.split('-').map(Number);
  let json = JSON.stringify({ ...data, on: { year, month, day } }, displayable);
  for (let tries = 0; ; tries++) {
    try {
      const document = { mainFileContent: source, inputs: { data: json } };
      return compiler.pdf(document, { pdfStandard: 'a-2b' });
    } catch (error) {
      const missing = tries < 20 ? undisplayable(String(error)) : [];
      const named = missing.reduce((text, one) => text.replaceAll(one, codePoint), json);
      const plainer = named === json ? json.replaceAll(/[^\p{ASCII}]/gu, codePoint) : named;
      if (plainer === json) throw error;
      json = plainer;
    }
  }
};

/** Control characters, private ones and those that do not exist are in no font. */
const displayable = (_: string, value: unknown) =>
  typeof value === 'string'
    ? value.replaceAll('\r\n', '\n').replaceAll(/(?![\n\t])[\p{Cc}\p{Cs}\p{Co}\p{Cn}]/gu, codePoint)
    : value;

const undisplayable = (message: string) =>
  [...message.matchAll(/the text `\\?"(.*?)\\?"` could not be displayed/gu)]
    .flatMap(([, text = '']) => [...unescaped(text)])
    .filter((character) => character > '\u007f');

/** The compiler escapes what does not print: `\u{1f389}`. */
const unescaped = (text: string) =>
  text.replace(/\\u\{([0-9a-f]+)\}/gi, (_, hex: string) => String.fromCodePoint(parseInt(hex, 16)));

const codePoint = (character: string) =>
  `[U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}]`;

/** A template beside this file. Templates are part of the program and read once. */
export const template = (name: string) =>
  readFileSync(path.join(import.meta.dirname, `${name}.typ`), 'utf8');
