import { describe, expect, test } from 'vitest';
import { scenario } from '../scenario.ts';
import type { MeetingEvent } from './events.ts';
import { meeting } from './meeting.ts';
import { minutesOf } from './minutes.ts';
import {
  at,
  decision,
  frans,
  id,
  matter,
  number,
  officers,
  proposed,
  recordOf,
} from './rehearsal.ts';

const given = scenario(meeting);
const election = { electionId: id(95), itemId: matter, decisionId: decision, number };
const declared = { ...election, text: `välja @{${frans}}`, by: 'ballots', at: at(50) } as const;
const fact: MeetingEvent = { type: 'ElectionDeclared', v: 2, ...declared };
const declare = { type: 'DeclareElection', ...declared } as const;

describe('the gavel of an election', () => {
  test('falls under the item that is open, once', () => {
    given(...proposed)
      .when(declare)
      .yields(fact);
    given(...proposed, fact)
      .when(declare)
      .isRefused('election-already-declared');
    given(...proposed)
      .when({ ...declare, itemId: officers })
      .isRefused('item-not-open', 'itemId');
  });
  test('stands in the minutes where it fell, and can be dissented from', () => {
    const record = recordOf([...proposed, fact]);
    const { paragraphs } = minutesOf(id(1), record);
    expect(paragraphs.flatMap(({ proceedings }) => proceedings)).toContainEqual({ ...fact, v: 1 });
    const reservation = {
      ...{ reservationId: id(96), decisionId: decision, personId: frans, text: null, at: at(51) },
    };
    given(...proposed, fact)
      .when({ type: 'EnterReservation', ...reservation })
      .yields({ type: 'ReservationEntered', v: 2, ...reservation });
    const dissented = recordOf([
      ...proposed,
      fact,
      { type: 'ReservationEntered', v: 2, ...reservation },
    ]);
    const told = minutesOf(id(1), dissented).paragraphs.filter((p) => p.reservations.length > 0);
    expect(told.map(({ itemId }) => itemId)).toEqual([matter]);
  });
});
