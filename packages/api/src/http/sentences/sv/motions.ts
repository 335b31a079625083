/** Why a rule of a motion said no, and the way on. */
export const refusals = {
  'refused.already-reserved': 'Personen har redan reserverat sig mot yttrandet.',
  'refused.answer-says-nothing': 'Skriv svaret, eller svara på minst en att-sats.',
  'refused.association-does-not-stand-behind':
    'Föreningen har inte ställt sig bakom motionen. Ta upp den på ett möte, eller skicka den som din egen.',
  'refused.backer-unnamed': 'Ange vem som ställer sig bakom motionen.',
  'refused.comment-says-nothing': 'Skriv en kommentar, eller föreslå en annan lydelse.',
  'refused.comment-settled': 'Kommentaren är redan besvarad. Skriv en ny om något återstår.',
  'refused.comment-unknown': 'Kommentaren finns inte. Ladda om sidan.',
  'refused.motion-already-begun': 'Motionen finns redan. Ladda om sidan.',
  'refused.motion-after-the-notice':
    'Kallelsen är redan utskickad. Välj ett annat möte, eller en fråga som redan står på dagordningen.',
  'refused.motion-changes-untold':
    'Mötet ändrade motionen som helhet. Skriv hur att-satserna lyder efter ändringen.',
  'refused.motion-decided':
    'Motionen är avgjord, och texten står fast. Anteckna vad som hände efteråt, eller börja en ny motion.',
  'refused.motion-decided-by-another-body':
    'Det mötet kan inte ställa föreningen bakom en motion. Välj ett medlemsmöte eller årsmöte.',
  'refused.motion-question-unknown':
    'Frågan står inte på dagordningen, eller är redan avgjord. Välj en annan.',
  'refused.motion-question-unlike':
    'Frågan på dagordningen har varken en att-sats eller lika många som motionen. Välj en annan, eller låt motionen få en egen punkt.',
  'refused.motion-before-a-meeting':
    'Motionen ligger hos ett möte, och texten står fast tills mötet har svarat. Lägg ändringar som yrkanden på mötet, eller anteckna vad mötet beslutade.',
  'refused.motion-clause-twice': 'Samma att-sats står två gånger. Ta bort den ena.',
  'refused.motion-clause-unknown':
    'Motionen har ingen sådan att-sats. Ladda om sidan och välj bland dem som finns.',
  'refused.motion-destroyed': 'Motionen är förstörd. Börja en ny om den behövs.',
  'refused.motion-is-public':
    'Motionen är offentlig, och andra kan stödja sig på den. Återkalla den i stället.',
  'refused.motion-needs-an-author': 'En motion behöver minst en författare. Bjud in en till först.',
  'refused.motion-not-before-that-meeting': 'Motionen ligger inte hos det mötet. Ladda om sidan.',
  'refused.motion-not-decided-yet':
    'Mötet har inte beslutat om motionen än. Vänta tills mötet har gjort det.',
  'refused.motion-not-found': 'Motionen finns inte. Välj en i listan.',
  'refused.motion-not-sent': 'Motionen är inte skickad. Anteckna först när och vart den skickades.',
  'refused.motion-of-others':
    'Motionen är andras och följs bara här. Börja en egen för att skriva.',
  'refused.motion-sent':
    'Motionen är skickad, och texten står fast. Börja en ny motion för en annan lydelse.',
  'refused.motion-text-adopted':
    'Föreningen har ställt sig bakom texten. Den ändras bara genom ett nytt beslut: ta upp motionen på ett möte igen.',
  'refused.motion-to-no-congress':
    'Motionen går till föreningens eget möte, och antas inte av något distrikt. Börja en ny motion till kongressen.',
  'refused.motion-version-unknown':
    'Versionen finns inte. Ladda om sidan; det du skrev ligger kvar.',
  'refused.motion-version-written': 'Versionen är redan sparad.',
  'refused.motion-versions-apart': 'Två versioner har inte förts samman. Gör det först.',
  'refused.motion-withdrawn': 'Motionen är återkallad. Börja en ny om den behövs.',
  'refused.motion-without-clauses': 'Motionen har ingen att-sats. Skriv minst en.',
  'refused.not-an-author':
    'Bara en av författarna kan skicka motionen som sin egen. Välj en av dem.',
  'refused.nothing-to-follow-up': 'Inget är beslutat om motionen än. Anteckna utfallet först.',
  'refused.opinion-says-nothing': 'Skriv yttrandet, eller ta ställning till minst en att-sats.',
  'refused.opinion-unknown': 'Yttrandet finns inte. Ladda om sidan.',
  'refused.outcome-is-confirmed':
    'Utfallet är redan bekräftat ur protokollet. Ändra det bara med ett annat bekräftat utfall.',
  'refused.passage-not-there':
    'Stycket står inte längre så i texten. Läs den nya lydelsen och skriv förslaget där.',
  'refused.receipt-says-nothing': 'Skriv vad mottagaren svarade, eller när motionen kom fram.',
  'refused.reservation-number-taken': 'Reservation {number} finns redan. Ange ett annat nummer.',
  'refused.reservation-unknown':
    'Det finns ingen reservation {number}. Anteckna den först, eller välj en annan.',
  'refused.reservation-unnamed': 'Ange vilken reservation som bifölls.',
  'refused.sender-unclear': 'Ange antingen föreningen eller en medlem som avsändare.',
  'refused.sending-unknown': 'Det finns ingen sådan avsändning. Ladda om sidan.',
  'refused.outcomes-with-faults': 'Rader kan inte läsas. Rätta dem, eller hoppa över dem.',
  'refused.table-without-motions':
    'Tabellen har ingen kolumn som heter motion. Klistra in en annan, eller välj listformen.',
  'refused.text-version-not-found':
    'Texten har ingen sådan version. Ladda om sidan och välj bland dem som finns.',
};
