/** Why a rule said no, and the way on. */
export const refusals = {
  'refused.not-yet-happened': 'Det har inte hänt än: nu är det {now}. Ange en tid som har varit.',
  'refused.another-meeting-open':
    'Ett annat möte med samma organ pågår, och paragraferna numreras genom året. Avsluta det först.',
  'refused.meeting-before-its-day':
    'Mötet är kallat till {startsOn} och kan inte öppnas före den dagen. Ska det hållas tidigare får det ställas in och kallas på nytt.',
  'refused.meeting-not-found': 'Mötet finns inte.',
  'refused.meeting-of-another-body':
    'Mötesslaget hör till ett annat organ. Välj ett som organet kan hålla.',
  'refused.nothing-to-carry-out': 'Ett avslag finns det inget att verkställa av.',
  'refused.file-without-names':
    'Ingen kolumn säger vad människorna heter. Skriv Namn, eller Förnamn och Efternamn, överst i filen.',
  'refused.quote-not-closed':
    'På rad {line} börjar ett citattecken som aldrig slutar. Ta bort det, eller skriv ett till där texten slutar.',
  'refused.file-too-long': 'Filen har fler än {most} rader. Dela den i flera.',
  'refused.register-changed-since':
    'Registret har ändrats sedan du såg efter. Se efter igen, och bekräfta sedan.',
  'refused.rows-with-faults':
    '{count} rader är fel. Rätta dem i filen, eller välj att hoppa över dem.',
  'problem.row-given-twice': 'Samma person står redan på rad {line}.',
  'problem.rows-unclear': 'Några rader går inte att förstå. Rätta dem och skicka igen.',
  'problem.nobody-by-name':
    'Ingen heter ”{who}” eller har den adressen. Rätta raden, eller lägg till personen först.',
  'problem.several-by-name': 'Flera heter ”{who}”. Skriv e-postadressen.',
  'refused.already-a-member': 'Personen är redan medlem, sedan {since}.',
  'refused.fee-already-paid': 'Avgiften för {year} är redan betald.',
  'refused.membership-ends-before-it-begins':
    'Medlemskapet började {since} och kan inte sluta före det.',
  'refused.fee-not-recorded': 'Ingen avgift för {year} är antecknad.',
  'refused.membership-not-found': 'Det finns inget medlemskap som började den dagen.',
  'refused.membership-runs-into-the-next':
    'Nästa medlemskap började {startsOn}. Det här måste ha slutat före det.',
  'refused.membership-overlaps': 'Det förra medlemskapet slutade {endedOn}. Välj en senare dag.',
  'refused.not-a-member': 'Personen är inte medlem.',
  'refused.email-of-another':
    '{name} har redan adressen. Är det samma person finns den i registret. Är det någon annan: säg det här nedanför.',
  'refused.person-already-registered': 'Personen finns redan i registret.',
} as const;
