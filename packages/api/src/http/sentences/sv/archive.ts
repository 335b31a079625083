/** Why what an earlier archive has was refused, and the way on. */
export const refusals = {
  'refused.archive-entry-already-recorded': 'Posten är redan införd. Rätta den i stället.',
  'refused.archive-entry-says-nothing': 'Skriv en rubrik eller en text, minst det ena.',
  'refused.archive-body-told-twice': 'Välj ett organ, eller skriv vad det hette. Inte båda.',
  'refused.archive-day-ahead': 'Den dagen är inte här än. Skriv {today} eller tidigare.',
  'refused.archive-entry-not-found': 'Posten finns inte. Inför den först.',
  'refused.archive-entry-withdrawn': 'Posten är återkallad. Inför den på nytt om den ska finnas.',
  'refused.archive-correction-changes-nothing':
    'Det står redan så. Ändra något, eller gå tillbaka till posten.',
  'refused.archive-entry-looks-known':
    'Ur samma källa finns redan {entry}. Rätta den, eller säg att det här är en annan.',
  'refused.archive-file-known':
    'Samma PDF är redan införd: {entry}. Välj rätt fil, eller säg att det här är ett annat protokoll.',
  'refused.archive-file-no-pdf': 'Filen är ingen PDF. Spara den som PDF och välj den igen.',
  'refused.archive-key-vouches-for-nothing':
    'Ett program kan inte intyga något. Ange en person som gör det.',
  'refused.archive-kind-unknown': 'Skriv beslut eller protokoll, eller välj slag för hela filen.',
  'refused.archive-audience-unknown':
    'Skriv medlemmarna eller styrelsen, eller välj för hela filen vem det är för.',
  'refused.archive-body-unknown':
    '{body} finns inte bland organen. Rätta namnet, eller kryssa i att organ får stå som de är skrivna.',
  'refused.archive-several-bodies':
    'Flera organ heter {body}. Lämna organet tomt och rätta posten efteråt.',
  'refused.archive-file-not-chosen':
    '{file} är inte bland de valda PDF:erna. Välj den, eller rätta namnet.',
  'refused.archive-file-without-words':
    'Ingen kolumn heter Rubrik eller Text. Skriv rubriker på första raden.',
} as const;
