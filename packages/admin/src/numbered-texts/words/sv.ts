import type { Said } from '../../language/message.ts';
import type { later } from './later-sv.ts';

export const sv = {
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
  'refused.text-already-begun': 'Dokumentet finns redan. Skriv en ny version av det i stället.',
  'refused.text-not-found': 'Dokumentet finns inte. Lägg in det först.',
  'refused.version-not-found': 'Versionen finns inte. Välj en av dem som står på dokumentets sida.',
  'refused.version-already-written': 'Versionen är redan skriven. Ladda om sidan.',
  'refused.version-changes-nothing':
    'Texten är densamma som i den senaste versionen. Ändra något först, eller låt den stå.',
  'refused.lines-outside-text':
    'Dokumentet har {lines} rader. Ange rader som finns i den version som är föreslagen.',
  'refused.deletion-puts-nothing':
    'Det som stryks får ingen ny text. Välj ”Ersätt” om något ska stå där i stället.',
  'refused.change-says-nothing':
    'Ändringen säger detsamma som raderna redan gör. Skriv vad som ska stå där.',
  'refused.lines-of-no-text':
    'Rader kan bara ändras i ett dokument. Ställ ändringsyrkandet mot den att-sats som antar det.',
  'refused.lines-already-changed':
    'De raderna är redan ändrade av ett yrkande som har bifallits. Yrka på andra rader, eller lägg ett motyrkande mot hela dokumentet.',
  'refused.amendment-of-other-lines':
    'Yrkandet ändrar andra rader än det som det gäller. Ställ det mot dokumentet i stället.',
  'refused.amendment-in-words-alone':
    'Att-satsen har uppgifter vid sidan av orden. Ange dem också i ändringsyrkandet.',
} as const;

declare module '../../language/language.ts' {
  interface Lexicon extends Said<typeof sv & typeof later> {}
}
