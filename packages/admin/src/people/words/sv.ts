import type { Said } from '../../language/message.ts';

export const sv = {
  'nav.people': 'Personer',
  'palette.person': 'person',
  'refused.not-yet-happened': 'Det har inte hänt än: nu är det {now}. Ange en tid som har varit.',
  'refused.another-meeting-open':
    'Ett annat möte med samma organ pågår, och paragraferna numreras genom året. Avsluta det först.',
  'refused.meeting-before-its-day':
    'Mötet är kallat till {startsOn} och kan inte öppnas före den dagen. Ska det hållas tidigare får det ställas in och kallas på nytt.',
  'refused.meeting-not-found': 'Mötet finns inte.',
  'refused.meeting-of-another-body':
    'Mötesslaget hör till ett annat organ. Välj ett som organet kan hålla.',
  'refused.nothing-to-carry-out': 'Ett avslag finns det inget att verkställa av.',
  'people.title': 'Personer',
  'people.lead':
    'Det som står här är känsligt. Bara de som sköter registret ser det, och det ligger aldrig i loggen.',
  'people.register': 'Lägg till en person',
  'people.register-lead': 'Skriv bara det som föreningen behöver veta.',
  'people.many': 'Lägg till flera',
  'people.many-lead':
    'Klistra in från ett kalkylblad eller skriv en person per rad. Är något fel läggs ingen till.',
  'people.many-send': 'Lägg till alla',
  'people.rows': 'En person per rad',
  'people.rows-hint':
    'Namnet först, sedan det som är känt: e-post, telefon, medlem sedan (2026-01-31). Semikolon eller tabb emellan.',
  'people.rows-share': 'Flera får ha samma e-post',
  'people.row': 'Rad {line}:',
  'people.row-count': { one: '{count} rad', other: '{count} rader' },
  'people.fees': 'Anteckna flera avgifter',
  'people.fees-lead': 'En betalande per rad. Är något fel antecknas ingen.',
  'people.fees-send': 'Anteckna alla',
  'people.fee-rows': 'En betalande per rad',
  'people.fee-rows-hint':
    'Hela namnet eller e-posten; efter semikolon eller tabb en egen dag (2026-01-31).',
  'refused.file-without-names':
    'Ingen kolumn säger vad människorna heter. Skriv Namn, eller Förnamn och Efternamn, överst i filen.',
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
  'people.search': 'Namn, e-post eller telefon',
  'people.find': 'Sök',
  'people.membership': 'Medlemskap',
  'people.membership-current': 'är medlem',
  'people.membership-former': 'har varit medlem',
  'people.membership-none': 'har aldrig varit medlem',
  'people.all': 'alla',
  'people.none': 'Registret är tomt. Lägg till den första personen.',
  'people.none-found': 'Ingen passar på det. Sök på en del av namnet.',
  'people.more': 'Visa fler',
  'people.may-vote': 'har rösträtt',
  'people.no-membership': 'inte medlem',
  'people.member-since': 'medlem sedan {from}',
  'people.member-until': 'medlem {from} – {to}',
  'person.record-fee': 'Anteckna avgift',
  'person.edit-contact': 'Ändra uppgifter',
  'person.start-membership': 'Börja medlemskap',
  'person.end-membership': 'Avsluta medlemskapet',
  'person.contact': 'Kontakt',
  'person.name': 'Namn',
  'person.email': 'E-post',
  'person.phone': 'Telefon',
  'person.not-given': 'inte angivet',
  'person.roles': 'Roller i Klubba',
  'person.no-roles': 'inga',
  'person.signs-in': 'Kan logga in',
  'person.offices': 'Uppdrag',
  'person.no-offices': 'Inga uppdrag är registrerade.',
  'person.office-in': '{office}, {body}',
  'person.office-to': '{from} – {to}',
  'person.office-from': 'från {from}',
  'person.memberships': 'Medlemskap',
  'person.fees': 'Avgifter',
  'person.no-fees': 'Ingen avgift är antecknad.',
  'person.paid-on': 'betald {on}',
  'person.voting-right': 'Rösträtt',
  'person.no-vote': 'saknar rösträtt',
  'person.as-of': 'den {on}',
  'person.because': 'Skälet: {reason}.',
  'person.member-from': 'Medlem från och med',
  'person.member-from-hint': 'Lämna tomt för den som inte är medlem.',
  'person.last-day': 'Sista dagen som medlem',
  'person.end-reason': 'Skäl',
  'person.fee-year': 'Avgift för år',
  'person.correct': 'Rätta',
  'person.correct-what': 'Rätta: {what}',
  'person.correct-membership': 'Rätta medlemskapet',
  'person.correct-membership-lead':
    'Skriv som det ska vara. Det som stod här förut finns kvar bland rättelserna.',
  'person.correct-now': 'Rätta medlemskapet',
  'person.still-a-member': 'är medlem fortfarande',
  'person.revoke-fee': 'Ta tillbaka avgiften för {year}',
  'person.revoke-fee-lead':
    'För en betalning som antecknades av misstag. Stämmer bara dagen eller året inte: ta tillbaka den och anteckna den på nytt.',
  'person.revoke-fee-now': 'Ta tillbaka avgiften',
  'person.revoke-membership': 'Medlemskapet har aldrig funnits',
  'person.revoke-membership-lead':
    'För ett medlemskap som antecknades av misstag. Den som har slutat är något annat: avsluta då medlemskapet.',
  'person.revoke-membership-now': 'Ta bort medlemskapet',
  'person.correction-reason': 'Vad var det som blev fel?',
  'person.correction-reason-hint':
    'Ligger i registret, inte i loggen, och visas bland rättelserna.',
  'person.corrections': 'Rättelser',
  'person.fee-of': 'avgift för {year}, betald {on}',
  'person.taken-back': 'stämde inte',
  'person.fee-on': 'Betald den',
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
  'people.shares-email': 'Det är någon annan än {name}, med samma adress',
  'people.see-holder': 'Se {name} i registret',
  'refused.email-of-another':
    '{name} har redan adressen. Är det samma person finns den i registret. Är det någon annan: säg det här nedanför.',
  'refused.person-already-registered': 'Personen finns redan i registret.',
} as const;

declare module '../../language/language.ts' {
  interface Lexicon extends Said<typeof sv> {}
}
