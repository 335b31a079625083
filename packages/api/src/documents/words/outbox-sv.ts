/** What those who were called are told, in Swedish. */
export const outboxSv = {
  subject: {
    notice: (meeting: string) => `Kallelse: ${meeting}`,
    papers: (meeting: string) => `Handlingar: ${meeting}`,
    details: (meeting: string) => `Ändrad kallelse: ${meeting}`,
    noticeText: (meeting: string) => `Ändrad kallelse: ${meeting}`,
    newItem: (meeting: string) => `Nytt ärende: ${meeting}`,
    changedItem: (meeting: string) => `Ändrat ärende: ${meeting}`,
    removedItem: (meeting: string) => `Utgånget ärende: ${meeting}`,
    cancelled: (meeting: string) => `Inställt: ${meeting}`,
  },
  when: 'Tid',
  where: 'Plats',
  agenda: 'Förslag till dagordning',
  /** Beneath every mail: why it came. */
  why: (association: string) =>
    `Du får det här för att ${association} har kallat dig till ett möte. Det har skickats av Klubba åt föreningen.`,
  calls: (association: string, kind: string) => `${association} kallar till ${kind}.`,
  papers: (via: string) => `Handlingarna till mötet finns nu${via ? ` (${via})` : ''}.`,
  details: 'Det här är ändrat efter kallelsen:',
  changed: (label: string, was: string, is: string) =>
    `${label}: ${is || 'inte bestämd'} (förut ${was || 'inte bestämd'})`,
  openPapers: 'Handlingar att läsa:',
  title: 'Möte',
  newItem: 'Det här ärendet har kommit till efter kallelsen:',
  changedItem: 'Det här ärendet har ändrats efter kallelsen:',
  was: (title: string) => `Förut: ${title}`,
  removedItem: (title: string) => `Ärendet ”${title}” tas inte upp på mötet.`,
  cancelled: (reason: string) => `Mötet är inställt. ${reason}`,
  /** In the notice and the minutes. */
  changedOn: (on: string | null, changes: string) =>
    `Ändrat efter kallelsen${on ? ` den ${on}` : ''}: ${changes}.`,
  /** Beside its label. */
  changedMark: 'Ändrat',
  afterNotice: (on: string | null, changes: string) =>
    `${on ? `Den ${on}, efter` : 'Efter'} kallelsen: ${changes}.`,
  noticeText: 'Texten i kallelsen är ändrad. Nu står det:',
  noNoticeText: 'Texten i kallelsen är borttagen.',
  /** What was changed, in a sentence. */
  textOfNotice: 'texten i kallelsen',
  isNow: (label: string, was: string, is: string) =>
    `${label.toLowerCase()} ${is || 'inte bestämd'} i stället för ${was || 'inte bestämd'}`,
  list: {
    name: 'Namn',
    email: 'E-post',
    phone: 'Telefon',
    told: 'Underrättad',
    notTold: 'nej',
    toldOver: (channel: string, on: string | null) => `${channel}${on ? ` ${on}` : ''}`,
  },
};
export type OutboxWords = typeof outboxSv;
