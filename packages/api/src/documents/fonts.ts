import { createRequire } from 'node:module';
import path from 'node:path';

/** For what the two families of the templates do not have, in this order: what a member may be called, then signs. */
const fallbacks = {
  'noto-sans': 'Noto Sans',
  'noto-sans-arabic': 'Noto Sans Arabic',
  'noto-sans-syriac': 'Noto Sans Syriac',
  'noto-sans-hebrew': 'Noto Sans Hebrew',
  'noto-sans-ethiopic': 'Noto Sans Ethiopic',
  'noto-sans-armenian': 'Noto Sans Armenian',
  'noto-sans-georgian': 'Noto Sans Georgian',
  'noto-sans-bengali': 'Noto Sans Bengali',
  'noto-sans-gurmukhi': 'Noto Sans Gurmukhi',
  'noto-sans-tamil': 'Noto Sans Tamil',
  'noto-sans-sinhala': 'Noto Sans Sinhala',
  'noto-sans-thai': 'Noto Sans Thai',
  'noto-sans-sc': 'Noto Sans SC',
  'noto-sans-kr': 'Noto Sans KR',
  'noto-emoji': 'Noto Emoji',
};

/** The families that a template names after its own. */
export const fallbackFamilies = Object.values(fallbacks);

const folder = (family: string, face: string) =>
  path.join(
    path.dirname(
      createRequire(import.meta.url).resolve(`@expo-google-fonts/${family}/package.json`),
    ),
    face,
  );

/** Where the fonts of every document lie. */
export const fontPaths = [
  ...['source-serif-4', 'source-sans-3'].flatMap((family) =>
    ['400Regular', '400Regular_Italic', '600SemiBold'].map((face) => folder(family, face)),
  ),
  ...Object.keys(fallbacks).map((family) => folder(family, '400Regular')),
];

/** For the environment of the process that sets: it looks for fonts of the machine where this file says. */
export const noOtherFonts = path.join(import.meta.dirname, 'fonts.conf');
