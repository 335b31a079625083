/** Why a rule of numbered texts said no, and the way on. */
export const refusals = {
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
