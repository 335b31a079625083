import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { codePoint } from './code-point.ts';
import { fallbackFamilies as fallbacks, fontPaths } from './fonts.ts';

const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths }] });
const remembered = 5;

/**
 * Where a long word may be divided stands apart from its letters: with one of them that one is lost on some who read the text of a PDF.
 * The typesetter takes some sixty of these in one text, more than a hash or an address has.
 */
const apart = '#show "\u200b": set text(size: 1pt)\n';

/** Sets a template with its data, each text of it as `setAs` gives it. A character that no font has is written as its code point: a document is never refused for one. */
export const typeset = (source: string, data: object, setAs: (said: string) => string): Buffer => {
  let json = JSON.stringify({ ...data, fallbacks }, (_, value) =>
    typeof value === 'string' ? setAs(value) : value,
  );
  let mainFileContent = json.includes('\u200b') ? apart + source : source;
  for (let tries = 1; ; tries++) {
    try {
      const document = { mainFileContent, inputs: { data: json } };
      return compiler.pdf(document, { pdfStandard: 'a-2a' });
    } catch (error) {
      // What is wrong with a template stands in the error's code, not in its message.
      const said = String(error instanceof Error && 'code' in error ? error.code : error);
      const missing = undisplayable(said);
      if (missing.length === 0 && mainFileContent !== source) {
        mainFileContent = source;
        continue;
      }
      const named = missing.reduce((text, one) => text.replaceAll(one, numbered), json);
      const plainer = missing.length && (named === json || tries > 20) ? numbered(json) : named;
      if (plainer === json) throw new Error(said);
      json = plainer;
    }
  }
};

/** Lets go of what the last few documents did not use; else the compiler would remember every document it ever set. */
export const forget = () => compiler.evictCache(remembered);

const undisplayable = (message: string) =>
  [...message.matchAll(/the text `\\?"(.*?)\\?"` could not be displayed/gu)].map(([, text = '']) =>
    unescaped(text),
  );

/** The compiler escapes what does not print: `\u{1f389}`. */
const unescaped = (text: string) =>
  text.replace(/\\u\{([0-9a-f]+)\}/gi, (_, hex: string) => String.fromCodePoint(parseInt(hex, 16)));

const numbered = (text: string) => text.replaceAll(/[^\p{ASCII}]/gu, codePoint);
