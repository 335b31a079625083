import type { Said } from '../../language/message.ts';

export const sv = {
  'nav.users': 'Användare',
  'users.title': 'Användare',
  'users.lead':
    'Vilka som kan logga in och vad de får göra. Roller ges och tas tillbaka i loggen; de är något annat än uppdrag.',
  'users.who': 'Har roll eller inloggning',
  'users.none': 'Ingen har någon roll.',
  'users.no-sign-in': 'ingen inloggning',
  'users.invite': 'Bjud in',
  'users.invite-lead':
    'Du får en länk att lämna till personen. Den gäller en gång, i tre dygn, och ersätter en tidigare länk.',
  'users.person-hint': 'Personen ska finnas i registret.',
  'users.email-hint': 'Adressen blir personens inloggning.',
  'users.roles': 'Roller som följer med',
  'users.make-link': 'Gör en länk',
  'users.link-why': 'Lämna länken till personen själv. Den visas bara nu och gäller till {until}.',
  'users.copy': 'Kopiera länken',
  'users.copied': 'Kopierad',
  'users.done': 'Klar',
  'users.invitations': 'Öppna inbjudningar',
  'users.no-invitations': 'Ingen inbjudan väntar på svar.',
  'users.expires': 'gäller till {on}',
  'users.withdraw': 'Dra tillbaka',
  'users.withdraw-this': 'Dra tillbaka inbjudan till {name}',
  'users.what-roles-mean': 'Vad rollerna får',
  'users.has-it': 'har rollen',
  'users.grant': 'Ge rollen',
  'users.grant-this': 'Ge rollen {role}',
  'users.revoke': 'Ta tillbaka',
  'users.revoke-this': 'Ta tillbaka rollen {role}',
  'users.sessions': 'Inloggningar',
  'users.sessions-why':
    'Loggar ut personen överallt, till exempel när en telefon har kommit bort. Lösenord och passernycklar gäller fortfarande.',
  'users.end-sessions': 'Logga ut överallt',
  'users.signed-out': 'Personen är utloggad överallt.',
  'users.events': 'Åtkomstlogg',
  'users.events-lead':
    'Vem som har bjudits in, fått eller mist en roll, loggats ut eller ändrat sin inloggning. Det nyaste står först.',
  'users.events-none': 'Inget har hänt än.',
  'users.did-UserAdmitted': '{name} kan logga in',
  'users.did-RoleGranted': '{name} fick rollen {role}',
  'users.did-RoleRevoked': '{name} har inte längre rollen {role}',
  'users.did-PersonInvited': '{name} bjöds in: {role}',
  'users.did-InvitationWithdrawn': 'Inbjudan till {name} drogs tillbaka',
  'users.did-SessionsEnded': '{name} loggades ut överallt',
  'users.did-passkey-added': '{name} lade till en passernyckel',
  'users.did-passkey-removed': '{name} tog bort en passernyckel',
  'users.did-password-changed': '{name} bytte lösenord',
  'users.did-second-factor-added': '{name} slog på kod från app',
  'users.did-second-factor-removed': 'Kod från app slogs av för {name}',
  'refused.person-without-sign-in': 'Personen har ingen inloggning.',
  'refused.last-board-role':
    'Någon måste kunna sköta föreningen här. Ge rollen styrelse till en annan innan du tar bort den sista.',
  'refused.person-already-admitted': 'Personen har redan en inloggning.',
  'refused.person-not-registered': 'Personen finns inte i registret. Lägg upp personen först.',
  'refused.role-already-held': 'Personen har redan den rollen.',
  'refused.role-not-held': 'Personen har inte den rollen.',
  'refused.user-already-admitted': 'Användaren hör redan till föreningen.',
} as const;

declare module '../../language/language.ts' {
  interface Lexicon extends Said<typeof sv> {}
}
