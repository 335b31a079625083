export const problems = {
  'problem.unknown': 'Det gick inte. Ladda om sidan och försök igen.',
  'problem.internal': 'Något gick fel hos oss. Försök igen om en stund.',
  'problem.record-changed':
    'Det som står i loggen är inte längre det som skrevs där. Visa det inte vidare, och säg det till den som driver Klubba.',
  'problem.too-many-streams':
    'Det är för många som följer samtidigt. Stäng en annan flik eller ett annat program, och försök igen om en stund.',
  'problem.unavailable': 'Tjänsten är inte tillgänglig just nu. Försök igen om en stund.',
  'problem.document-not-set':
    'Dokumentet gick inte att göra. Dela upp texter som är mycket långa, eller skriv om det som klistrats in någon annanstans ifrån.',
  'problem.outcome-unknown':
    'Det är oklart om det hann sparas. Skicka igen: det görs ändå bara en gång.',
  'problem.conflict': 'Någon annan ändrade samtidigt. Ladda om sidan och försök igen.',
  'problem.version-mismatch':
    'Det har ändrats sedan du öppnade sidan. Ladda om för att se det senaste, och försök igen.',
  'problem.idempotency-key-reused':
    'Samma uppgift har redan skickats med ett annat innehåll. Ladda om sidan och se vad som gäller.',
  'problem.invalid': 'Rätta fälten som är markerade.',
  'problem.malformed': 'Det som skickades gick inte att läsa.',
  'problem.required': 'Fyll i det här.',
  'problem.choose-from-list': 'Skriv en del av namnet och välj i listan.',
  'problem.day-unfinished': 'Skriv hela dagen: år, månad och dag.',
  'problem.time-unfinished': 'Skriv hela klockslaget: timme och minut.',
  'problem.not-a-number': 'Skriv ett tal med siffror.',
  'problem.not-whole': 'Skriv ett helt tal.',
  'problem.not-an-email': 'En e-postadress ser ut som namn@example.org.',
  'problem.not-an-address': 'Skriv hela adressen, som https://exempel.se/mottagare.',
  'problem.email-outside-ascii':
    'En inloggning har bara a–z i sin adress. Välj en sådan adress; personens egen kan stå kvar.',
  'problem.not-a-told-day':
    'Skriv en dag, en månad eller ett år, från 1800: 1987-03-12, 1987-03 eller 1987.',
  'problem.not-a-day': 'Skriv en dag som finns, så här: 2026-01-31.',
  'problem.not-an-instant':
    'Skriv dag, klockslag och tidszon, till exempel 2026-01-31T00:00:00Z. I en adress skrivs + som %2B.',
  'problem.implausible-year': 'Skriv ett år från 1900 till 2999.',
  'problem.not-an-organisation-number':
    'Ett organisationsnummer har tio siffror, och den sista stämmer med de andra. Skriv av det en gång till.',
  'problem.not-a-time-zone': 'En tidszon heter som Europe/Stockholm.',
  'problem.too-short': 'Minst {minimum} tecken.',
  'problem.too-small': 'Minst {minimum}.',
  'problem.too-big': 'Högst {maximum}.',
  'problem.invalid-type': 'Det här är inte av rätt slag.',
  'problem.invalid-format': 'Skriv det på rätt sätt.',
  'problem.invalid-value': 'Välj något av det som går att välja.',
  'problem.text-direction':
    'Texten innehåller dolda tecken som vänder ordningen, så att den skulle läsas på ett annat sätt än den står. Skriv in den för hand.',
  'problem.nul-character':
    'Det här är inte bara text: det innehåller ett NUL-tecken. Kontrollera att det är rätt fil.',
  'problem.control-character':
    'Texten innehåller dolda styrtecken. Ta bort dem, eller skriv in texten för hand.',
  'problem.nothing-visible': 'Det här ser tomt ut. Skriv något som syns.',
  'problem.marks-piled-up': 'Texten har för många accenttecken på varandra. Ta bort några.',
  'problem.custom': 'Det här kan inte stämma. Kontrollera vad du skrev.',
  'problem.sign-in-first':
    'Adressen har redan en inloggning. Logga in med den, och öppna sedan länken igen.',
  'problem.name-required': 'Skriv ditt namn.',
  'problem.not-the-first-user': 'Någon var före. Be den personen om en inbjudan.',
  'problem.step-up-required': 'Visa igen att det är du, med lösenord eller passernyckel.',
  'problem.step-up-refused': 'Det gick inte att bekräfta att det är du. Försök igen.',
  'problem.invalid-cursor': 'Listan har ändrats. Börja om från början.',
  'problem.unknown-field': 'Det här fältet känner vi inte till.',
  'problem.not-found': 'Det finns inget här som du får se.',
  'problem.forbidden': 'Din roll får inte göra det här. Be styrelsen om du behöver kunna det.',
  'problem.minutes-not-verified':
    'Protokollet är inte justerat än. Du kan läsa det när alla har signerat.',
  'problem.record-not-open': 'Händelserna kan du läsa när protokollet är justerat.',
  'problem.foreign-origin': 'Begäran kom från en annan webbplats och stoppades.',
  'problem.unauthenticated':
    'Du är inte inloggad längre. Logga in i en ny flik och försök igen här. Det du har skrivit står kvar.',
  'problem.no-connection':
    'Ingen kontakt med servern. Det du har skrivit står kvar. Försök igen när nätet är tillbaka.',
  'problem.rate-limited': 'För många försök. Vänta en minut och försök igen.',
  'problem.unsupported-media-type':
    'Innehållet ska vara JSON. Säg det med Content-Type: application/json.',
  'problem.too-large': 'Det är för mycket på en gång.',
  'problem.invalid-email-or-password': 'E-posten och lösenordet hör inte ihop.',
  'problem.invalid-password': 'Lösenordet stämmer inte.',
  'problem.password-too-short': 'Lösenordet är för kort. Minst tolv tecken.',
  'problem.password-too-long': 'Lösenordet är för långt. Högst 128 tecken.',
  'problem.invalid-code': 'Koden stämmer inte, eller så har den redan använts. Vänta på nästa.',
  'problem.invalid-backup-code': 'Reservkoden stämmer inte, eller så är den använd.',
  'problem.code-required': 'Skriv också koden från appen.',
  'problem.password-guessable':
    'Lösenordet är lätt att gissa. Ta en mening som ingen annan skulle komma på, utan ditt eller föreningens namn.',
  'problem.too-many-guesses':
    'För många misslyckade försök. Vänta fem minuter, eller använd en passernyckel.',
  'problem.second-factor-unreadable':
    'Koden kan inte prövas sedan Klubba fick en ny hemlig nyckel. Logga in med en passernyckel, eller be den som driver Klubba att slå av koden.',
  'problem.account-temporarily-locked':
    'Koden är spärrad en kvart efter för många fel. Logga in med en passernyckel, eller försök igen då.',
  'problem.too-many-attempts-request-new-code': 'För många fel koder. Börja om med lösenordet.',
  'problem.invalid-two-factor-cookie': 'Det tog för lång tid. Börja om med lösenordet.',
  'problem.invalid-token': 'Länken är använd eller för gammal. Be om en ny.',
  'problem.invitation-invalid': 'Inbjudan är använd eller för gammal. Be om en ny.',
  'problem.passkey-refused':
    'Passernyckeln gick inte att använda. Försök igen eller använd lösenordet.',
  'problem.authentication-failed':
    'Passernyckeln gick inte att använda här. Försök igen eller använd lösenordet.',
  'problem.challenge-not-found': 'Det tog för lång tid. Försök igen.',
  'problem.passkey-not-found': 'Vi känner inte igen den passernyckeln.',
  'problem.user-verification-required':
    'Passernyckeln måste låsas upp med kod, finger eller ansikte.',
} as const;
