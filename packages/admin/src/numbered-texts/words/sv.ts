import { refusals } from '@klubba/api/sentences/sv/numbered-texts';
import type { Said } from '../../language/message.ts';
import type { later } from './later-sv.ts';

export const sv = {
  ...refusals,
  'nav.texts': 'Dokument',
  'text.version.written': 'Version {number}, skriven {day}',
  'text.version.adopted': 'Antagen {number}, {day}',
  'text.lines': 'Texten med radnummer',
  'text.lines.insert': 'Efter rad {from} läggs till',
  'text.lines.insert-top': 'Överst läggs till',
  'text.lines.delete': { one: 'Rad {from} stryks', other: 'Rad {from}–{to} stryks' },
  'text.lines.replace': { one: 'Rad {from} ersätts', other: 'Rad {from}–{to} ersätts' },
  'event.TextBegun': 'Dokumentet lades in',
  'event.TextVersionWritten': 'En version skrevs',
  'event.TextRenamed': 'Dokumentet bytte namn',
} as const;

declare module '../../language/language.ts' {
  interface Lexicon extends Said<typeof sv & typeof later> {}
}
