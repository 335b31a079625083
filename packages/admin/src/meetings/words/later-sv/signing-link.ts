/** The page that mails a link to sign by. */
export const signingLink = {
  'signing-link.get': 'Länk att signera med',
  'signing-link.of': 'Länk att signera med för {name}',
  'signing-link.why':
    'Skicka länken till {name} och ingen annan: den som har den signerar som {name}, utan inloggning. Den gäller till {until} och för just det här dokumentet. I spåret står att du lämnade ut den.',
  'signing-link.mail': 'Mejla länken',
  'signing-link.mail-of': 'Mejla länken att signera med till {name}',
  'signing-link.mail-title': 'Mejla länken till {name}',
  'signing-link.mail-lead':
    'Länken öppnar protokollet för en enda person, i två veckor. Adressen används till det här mejlet och sparas inte.',
  'signing-link.mail-to': 'E-postadress',
  'signing-link.mail-language': 'Mejlets språk',
  'signing-link.mail-send': 'Mejla länken',
} as const;
