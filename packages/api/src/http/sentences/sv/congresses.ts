/** Why a rule of a congress said no, and what to do. */
export const refusals = {
  'refused.congress-not-found': 'Kongressen finns inte. Välj en i listan.',
  'refused.congress-already-arranged': 'Kongressen finns redan. Ladda om sidan.',
  'refused.congress-ends-before-it-starts': 'Sista dagen ligger före den första. Ändra en av dem.',
  'refused.deadline-unknown': 'Fristen finns inte. Ladda om sidan.',
  'refused.motion-class-unknown': 'Klassen finns inte. Ladda om sidan.',
  'refused.congress-task-unknown': 'Uppgiften finns inte. Ladda om sidan.',
  'refused.nominee-unnamed': 'Ange vem som nomineras: välj en person eller skriv ett namn.',
  'refused.nomination-sent': 'Nomineringen är skickad. Gör en ny om något ska ändras.',
  'refused.nomination-unknown': 'Nomineringen finns inte. Ladda om sidan.',
  'refused.nomination-not-sent':
    'Nomineringen är inte skickad. Anteckna först när och vart den skickades.',
  'refused.nomination-asked':
    'Ett möte har frågats om nomineringen. Villkoren kan ändras. Ta tillbaka den och gör en ny om den ska gälla något annat.',
  'refused.nomination-asked-there': 'Mötet är redan frågat om nomineringen. Välj ett annat möte.',
  'refused.nomination-before-a-meeting':
    'Ett annat möte ska svara om nomineringen först. Välj bort den här, eller ta bort punkten där.',
  'refused.nomination-after-the-notice':
    'Mötet är redan kallat. Välj ett möte som ännu inte är kallat.',
  'refused.nomination-decided-by-another-body':
    'Mötet beslutar inte om nomineringar. Välj ett medlemsmöte.',
  'refused.nominee-not-registered':
    'Mötet nämner bara personer i registret. Lägg till personen där och ange den i nomineringen.',
  'refused.congress-text-version-unknown':
    'Texten har ingen sådan version. Ladda om sidan och välj bland dem som finns.',
  'refused.nominee-declined':
    'Personen har tackat nej. Ta tillbaka nomineringen, eller anteckna att personen samtycker.',
  'refused.chapter-unnamed': 'Ange vad kvällen handlade om, eller vem som ordnade den.',
  'refused.anchoring-unknown': 'Beslutet finns inte bland dem som tas hem. Ladda om sidan.',
  'refused.anchoring-reported':
    'Beslutet är redovisat och tas inte bort. Ändra redovisningen om den är fel.',
  'refused.report-says-nothing': 'Skriv rapporten, eller ange mötet där den lämnades.',
};
