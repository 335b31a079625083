import { recordArchiveEntry } from '../archive/commands/record-archive-entry.ts';
import type { Cast } from './cast.ts';
import type { Recording } from './recording.ts';

/** What the secretary has found of the years before, in binders: a day, a month or a year as far as it stands there. */
export const recordOldBinders = async (recording: Recording, { people, bodies }: Cast) => {
  const ask = recording.asking(people.secretary);
  const binder = { source: 'Pärm 2, 1970–1979, i klubbskåpet', toldDay: '1974-02-17' };
  await ask(
    recordArchiveEntry,
    {},
    {
      ...{ ...binder, kind: 'minutes', audience: 'members', bodyId: bodies.annualMeeting },
      title: 'Protokoll fört vid årsmöte i Folkets hus',
      text: 'Tjugosex medlemmar närvarande. Verksamhetsberättelsen lades till handlingarna.',
    },
  );
  await ask(
    recordArchiveEntry,
    {},
    {
      ...{ ...binder, kind: 'decision', audience: 'members', bodyId: bodies.annualMeeting },
      ...{ number: '§ 9', title: 'Medlemsblad', voucherId: people.auditor },
      text: 'att ge ut ett medlemsblad fyra gånger om året',
    },
  );
  await ask(
    recordArchiveEntry,
    {},
    {
      ...{ kind: 'decision', audience: 'members', bodyName: 'Cirkelkommittén', toldDay: '1986' },
      ...{ number: '4', source: 'Cirkelkommitténs anteckningsbok' },
      text: 'att hålla en cirkel om kommunens räkenskaper',
    },
  );
  await ask(
    recordArchiveEntry,
    {},
    {
      ...{ kind: 'decision', audience: 'board', bodyId: bodies.board, toldDay: '1991-11' },
      ...{ source: 'Liggare 1990–1993', title: 'Stencilapparaten' },
      text: 'att sälja stencilapparaten till högstbjudande',
    },
  );
};
