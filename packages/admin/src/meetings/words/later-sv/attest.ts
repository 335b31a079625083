/** Somebody signed with the pen, and who keeps the record says so. */
export const attest = {
  'attest.to': 'Har signerat med penna',
  'attest.of': '{name} har signerat med penna',
  'attest.title': 'Intyga en underskrift med penna',
  'attest.lead':
    '{name} har signerat det utskrivna protokollet. I justeringen står vilken dag, och att du intygar det.',
  'attest.same':
    'Intyga bara om papperet är utskrivet av just den PDF som skickades för justering. Den har det här fingeravtrycket:',
  'attest.on': 'Dag för underskriften',
  'attest.scan': 'En inläst kopia av det signerade papperet hör hemma bland mötets filer.',
  'attest.to-files': 'Till filerna',
  'attest.with-password': 'Intyga med lösenord',
  'attest.with-passkey': 'Intyga med passernyckel',
  'attest.done': 'Underskriften är intygad.',
} as const;
