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
    text: (meeting: string, link: string) =>
      `Protokollet från ${meeting} väntar på din justering.\n\nLäs det och skriv under här:\n${link}`,
    why: (association: string) =>
      `Du får det här för att du ska justera ett protokoll i ${association}. Det har skickats av Klubba åt föreningen.`,
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
