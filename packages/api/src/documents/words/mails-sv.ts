/** What is mailed besides the messages of meetings, in Swedish: subject, text, and beneath it why it came. */
export const mailsSv = {
  invitation: {
    subject: (association: string) => `Inbjudan till ${association}`,
    text: (association: string, link: string, until: string) =>
      `${association} bjuder in dig att logga in i Klubba, där föreningens möten och beslut finns.\n\nGå in här och välj ett lösenord:\n${link}\n\nLänken gäller en gång, till och med ${until}. Är den inte till dig: låt den vara, så händer ingenting.`,
    why: (association: string) =>
      `Du får det här för att någon i ${association} har bjudit in den här adressen. Det har skickats av Klubba åt föreningen.`,
  },
  signature: {
    subject: (meeting: string) => `Att justera: ${meeting}`,
    text: (meeting: string, link: string, part?: { kind: string; cited?: string }) =>
      `${part ? (part.cited ? `${part.cited} i protokollet` : 'Ett tillägg till protokollet') : 'Protokollet'} från ${meeting} väntar på din justering.\n\nLäs det och skriv under här:\n${link}`,
    why: (association: string) =>
      `Du får det här för att du ska justera ett protokoll i ${association}. Det har skickats av Klubba åt föreningen.`,
  },
  /** To somebody from elsewhere, at the address that they gave. */
  signingLink: {
    text: (meeting: string, link: string, until: string) =>
      `Du är vald att justera protokollet från ${meeting}. Läs det och skriv under här, utan att logga in:\n${link}\n\nLänken är din och gäller till den ${until}. Skicka den inte vidare.`,
    why: (association: string) =>
      `Du får det här för att ${association} har fått din adress för att du ska kunna justera. Klubba har skickat det åt föreningen och behåller inte adressen.`,
  },
  /** To the board, once it has happened by itself. */
  webhookOff: {
    subject: (webhook: string) => `En webhook är avstängd: ${webhook}`,
    text: (webhook: string, host: string, link: string) => ({
      failing: `Mottagaren ${host} har inte tagit emot något på tre dygn, så webhooken ”${webhook}” är avstängd. Ingenting är förlorat: sätts den på igen fortsätter den där den var.\n\nSe vad mottagaren svarade, och sätt på den här:\n${link}`,
      gone: `Mottagaren ${host} svarade att den inte finns mer, så webhooken ”${webhook}” är avstängd. Ingenting är förlorat: sätts den på igen fortsätter den där den var.\n\nByt adress eller ta bort den här:\n${link}`,
    }),
    why: (association: string) =>
      `Du får det här för att du har rollen styrelse i ${association}. Det har skickats av Klubba åt föreningen.`,
  },
  password: {
    subject: () => 'Nytt lösenord',
    text: (link: string) =>
      `Någon har bett om ett nytt lösenord för den här adressen. Var det du, välj det här:\n${link}\n\nLänken gäller i en halvtimme, en gång. Var det inte du: låt den vara, så händer ingenting.`,
    why: () =>
      'Du får det här för att den här adressen loggar in i Klubba, och någon skrev den på sidan för glömda lösenord.',
  },
};
export type MailWords = typeof mailsSv;
