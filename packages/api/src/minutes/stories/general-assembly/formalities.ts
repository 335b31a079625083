import { keepBytes } from '../../testing/by-hand.ts';
import { type Assembly, at } from './begin.ts';

const accounts = Buffer.from('%PDF-1.7\nBokslut\n%%EOF');

/** 1–3: opened, quorate, an agenda that is changed by what is put, officers, and a report with a table and a file. */
export const openAndReport = async (assembly: Assembly) => {
  const { tell, takeUp, propose, gavel, itemId, who } = assembly;
  // Not so: the secretary wrote down himself.
  await tell('/opening', { openedBy: who('Rasmus'), at: at('17:30') });
  await takeUp('2.1');
  await gavel((await propose('2.1', ['att mötet är beslutfört'])).clauseIds[0]);
  await takeUp('2.2');
  const changes = ['att ta upp frågan om dörrens färg sist', 'att välja valberedning före kassör'];
  for (const clauseId of (await propose('2.2', changes)).clauseIds) await gavel(clauseId);
  await assembly.item('4.23', 'Dörrens färg', 'matter');
  await tell(`/agenda-items/${itemId('4.19')}/position`, {
    ...{ parentId: itemId('4'), beforeId: itemId('4.20') },
  });
  await tell('/agenda/adoption');
  await takeUp('2.3');
  await tell('/officers', { personId: who('Alma'), offices: ['chair'] });
  await takeUp('2.4');
  await tell('/officers', { personId: who('Rasmus'), offices: ['secretary'] });
  await takeUp('2.5');
  await tell('/officers', { personIds: [who('Kim'), who('Noor')], offices: ['verifier'] });
  await takeUp('2.6');
  await tell('/officers', { personIds: [who('Uno'), who('Ylva')], offices: ['teller'] });

  await takeUp('3.1.1');
  const activities = 'Styrelsen berättade om höstens kurser.';
  await tell(`/agenda-items/${itemId('3.1.1')}/notes`, { text: activities });
  await takeUp('3.1.2');
  await tell(`/agenda-items/${itemId('3.1.2')}/notes`, {
    table: [
      ['Post', 'Intäkter', 'Kostnader'],
      ['Medlemsavgifter', '12 400 kr', ''],
      ['Kurser', '3 000 kr', '8 150 kr'],
    ],
  });
  const { hash } = await keepBytes(assembly, assembly.secretary.cookie, accounts);
  const file = { hash, fileName: 'bokslut.pdf', title: 'Bokslut', itemId: itemId('3.1.2') };
  const audience = 'board';
  await tell('/files', { ...file, audience });
};
