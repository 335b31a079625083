import type { Said } from '../../language/message.ts';

export const sv = {
  'nav.texts': 'Dokument',
  'texts.title': 'Dokument',
  'texts.lead':
    'Verksamhetsplaner, budgetar, stadgar och program, med numrerade rader. Ett möte ändrar dem rad för rad.',
  'texts.list': 'Dokumenten',
  'texts.none': 'Inga dokument finns än.',
  'texts.none-why': 'Lägg in ett förslag, så kan ett möte anta det och ändra det rad för rad.',
  'texts.begin': 'Nytt dokument',
  'texts.adopted': 'Antaget {number}, {day}',
  'texts.not-adopted': 'Inte antaget',
  'texts.versions': { one: '{count} skriven version', other: '{count} skrivna versioner' },
  'text.kind': 'Slag',
  'text.kind.activityPlan': 'Verksamhetsplan',
  'text.kind.budget': 'Budget',
  'text.kind.statutes': 'Stadgar',
  'text.kind.programme': 'Program',
  'text.kind.other': 'Annat',
  'text.name': 'Namn',
  'text.text': 'Texten, rad för rad',
  'text.text-hint':
    'Varje rad får ett nummer. En rubrik börjar med # och ett mellanslag, en underrubrik med ##.',
  'text.wrap': 'Bryt långa rader vid {width} tecken',
  'text.save': 'Spara dokumentet',
  'text.write-version': 'Skriv en ny version',
  'text.save-version': 'Spara versionen',
  'text.motions': 'Motioner på texten',
  'text.rename': 'Byt namn',
  'text.save-name': 'Spara namnet',
  'text.version': 'Version',
  'text.show': 'Visa',
  'text.compare': 'Jämför med',
  'text.compare-none': 'ingen',
  'text.version.written': 'Version {number}, skriven {day}',
  'text.version.adopted': 'Antagen {number}, {day}',
  'text.by-decision': 'Antagen av {body}, {cited}, {day}, genom beslut {number}.',
  'text.in-force-from': 'Gäller från {day}.',
  'text.standing.recommendation': 'Bara en rekommendation: gäller inte.',
  'text.standing.firstReading': 'Bara första läsningen: gäller inte än.',
  'text.standing.repealed': 'Upphävd genom ett senare beslut.',
  'text.standing.superseded': 'Ersatt genom ett senare beslut.',
  'text.based-on': 'Bygger på: {version}.',
  'text.changes': 'Ändringarna',
  'text.changes-of': 'Raderna räknas i den version som föreslogs: {version}.',
  'text.no-changes': 'Antagen utan ändringar.',
  'text.taken-in': 'förslagsställaren jämkade sig',
  'text.by': 'beslut {number}',
  'text.lines': 'Texten med radnummer',
  'text.same': 'Versionerna är lika.',
  'text.added': 'tillagt',
  'text.removed': 'struket',
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
  interface Lexicon extends Said<typeof sv> {}
}
