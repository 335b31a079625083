import { describe, expect, test } from 'vitest';
import { scenario } from '../scenario.ts';
import type { Ask, MeetingCommand } from './commands.ts';
import { meeting } from './meeting.ts';
import { minutesOf } from './minutes.ts';
import {
  acclaim,
  at,
  constituted,
  dag,
  elect,
  frans,
  id,
  jon,
  matter,
  members,
  officers,
  officersElected,
  opened,
  play,
  proposed,
  recordOf,
  register,
  report,
  siv,
} from './rehearsal.ts';
import { holders } from './state.ts';

const given = scenario(meeting);

describe('officers', () => {
  test('are elected under the item that is open', () => {
    const item = recordOf(officersElected).items.find(({ itemId }) => itemId === officers);
    expect(item?.proceedings.map(({ type }) => type)).toEqual(Array(4).fill('OfficerElected'));
  });
  test('hold a single office one at a time: the former one stands down', () => {
    given(...officersElected)
      .when({ ...elect(frans, ['secretary']), at: at(40) })
      .yields(
        { type: 'OfficerStoodDown', v: 2, personId: jon, offices: ['secretary'], at: at(40) },
        { type: 'OfficerElected', v: 2, personId: frans, offices: ['secretary'], at: at(40) },
      );
    const changed = recordOf(play(officersElected, { ...elect(frans, ['secretary']), at: at(40) }));
    expect(holders(changed, 'secretary')).toEqual([frans]);
  });
  test('verify others’ work, not their own', () => {
    const refused = ['verifier-must-be-another', 'personId'] as const;
    given(...officersElected)
      .when(elect(dag, ['verifier']))
      .isRefused(...refused);
    given(...officersElected)
      .when(elect(siv, ['secretary']))
      .isRefused(...refused);
    given(...opened)
      .when(elect(dag, ['chair', 'verifier']))
      .isRefused('verifier-must-be-another', 'offices');
  });
  test('may come from elsewhere: named once, for this meeting alone', () => {
    const outsider = { name: 'Rut Lind', association: 'Distriktet' };
    const named = {
      type: 'OutsiderNamed',
      v: 1,
      outsiderId: id(60),
      ...outsider,
      at: at(4),
    } as const;
    const elected = { type: 'OfficerElected', v: 2, personId: id(60), at: at(4) } as const;
    const takeUp = { type: 'TakeUpItem', itemId: officers, at: at(3) } as const;
    given(...play(opened, takeUp))
      .when({ ...elect(id(60), ['chair']), outsider })
      .yields(named, { ...elected, offices: ['chair'] });
    const chaired = play(opened, takeUp, { ...elect(id(60), ['chair']), outsider });
    given(...chaired)
      .when({ ...elect(id(60), ['teller']), outsider })
      .yields({ ...elected, offices: ['teller'] });
    expect(minutesOf(id(99), recordOf(chaired)).outsiders).toEqual([
      { personId: id(60), association: 'Distriktet' },
    ]);
    expect(minutesOf(id(99), recordOf(officersElected))).not.toHaveProperty('outsiders');
  });
  test('hand the gavel over without an election, or take it where nobody has it', () => {
    const over = { type: 'HandOverOffice', office: 'chair', personId: frans, at: null } as const;
    given(...officersElected)
      .when(over)
      .yields({ ...over, type: 'OfficeHandedOver', v: 1, from: dag });
    const handed = play(officersElected, over);
    expect(recordOf(handed).officers.filter(({ office }) => office === 'chair')).toMatchObject([
      { personId: dag, to: { at: null, itemId: officers } },
      { personId: frans, to: null },
    ]);
    given(...handed)
      .when(over)
      .isRefused('already-holds-office', 'personId');
    given(...officersElected)
      .when({ ...over, personId: siv })
      .isRefused('verifier-must-be-another', 'personId');
    given(...play(opened, { type: 'TakeUpItem', itemId: officers, at: at(3) }))
      .when(over)
      .yields({ ...over, type: 'OfficeHandedOver', v: 1, from: null });
  });
  test('register: heads are counted, as often as they change', () => {
    const counting = play(officersElected, { type: 'TakeUpItem', itemId: register, at: null });
    const count = { type: 'CountRegister', size: 27, about: false, at: null } as const;
    const counted = play(counting, count, { ...count, size: 28 });
    expect(recordOf(counted)).toMatchObject({ register: null, counted: { size: 28 } });
    expect(minutesOf(id(99), recordOf(counted)).register.map(({ size }) => size)).toEqual([27, 28]);
    given(...counted)
      .when({ ...count, size: 28 })
      .yields();
    const named = play(counted, {
      type: 'EstablishRegister',
      personIds: [dag],
      refused: [],
      at: null,
    });
    given(...named)
      .when(count)
      .isRefused('register-already-established');
  });
  test('register: how many of those present sit in a body is told with it, and they are no more than are present', () => {
    const registering = play(officersElected, { type: 'TakeUpItem', itemId: register, at: null });
    const establish: Ask<'EstablishRegister'> = {
      ...{ type: 'EstablishRegister', personIds: [dag, frans], refused: [], at: null },
    };
    const among = { bodyId: id(7), size: 2 };
    given(...registering)
      .when({ ...establish, among: { ...among, size: 3 } })
      .isRefused('more-of-body-than-register', 'among', { size: 3, register: 2 });
    const told = play(registering, { ...establish, among });
    expect(recordOf(told).items.flatMap(({ proceedings }) => proceedings)).toContainEqual(
      expect.objectContaining({ type: 'RegisterEstablished', among }),
    );
  });
  test('register: of counted heads those who come and leave by name are known, and change the number', () => {
    const counting = play(officersElected, { type: 'TakeUpItem', itemId: register, at: null });
    const adjust: Ask<'AdjustRegister'> = {
      ...{ type: 'AdjustRegister', in: [], out: [frans], refused: [], at: null },
    };
    given(...counting)
      .when(adjust)
      .isRefused('no-register');
    const heads = { type: 'CountRegister', size: 2, about: false, at: null } as const;
    const left = play(counting, heads, adjust);
    expect(recordOf(left)).toMatchObject({ register: null, counted: { size: 1 } });
    expect(minutesOf(id(99), recordOf(left)).register.map(({ size }) => size)).toEqual([2, 1]);
    for (const out of [[frans], [dag]])
      given(...left)
        .when({ ...adjust, out })
        .isRefused('not-in-register', 'out');
    const back = { ...adjust, in: [frans], out: [] };
    expect(recordOf(play(left, back))).toMatchObject({ counted: { size: 2 } });
    given(...play(left, back))
      .when(back)
      .isRefused('already-in-register', 'in');
  });
  test('are not elected twice', () => {
    given(...officersElected)
      .when(elect(dag, ['chair']))
      .isRefused('already-holds-office', 'personId');
  });
});

describe('the voting register', () => {
  const establish = {
    type: 'EstablishRegister',
    personIds: members,
    refused: [],
    at: at(6),
  } satisfies MeetingCommand;
  test('is refused with the reason of whoever may not vote', () => {
    given(...officersElected)
      .when({
        ...establish,
        personIds: [...members],
        refused: [{ personId: frans, reason: 'fee-not-paid' }],
      })
      .isRefused('no-voting-right', 'personIds', {
        personId: frans,
        reason: 'fee-not-paid',
        count: 1,
      });
  });
  test('is not empty, and established once', () => {
    given(...officersElected)
      .when({ ...establish, personIds: [] })
      .isRefused('register-empty', 'personIds');
    given(...constituted)
      .when({ ...establish, personIds: [...members], at: at(9) })
      .isRefused('register-already-established');
  });
  test('is adjusted in and out, and the steps remember it', () => {
    const adjusted = play(
      constituted,
      { type: 'AdjustRegister', in: [id(12)], out: [frans, siv], refused: [], at: at(10) },
      { type: 'AdjustRegister', in: [frans], out: [], refused: [], at: at(12) },
    );
    expect(minutesOf(id(99), recordOf(adjusted)).register.map(({ size }) => size)).toEqual([
      11, 10, 11,
    ]);
    expect(recordOf(adjusted).register).toHaveLength(11);
  });
  test('that is adjusted between two items stands under the one that was left, in the order it happened', () => {
    const between = play(
      officersElected,
      { type: 'TakeUpItem', itemId: register, at: at(6) },
      { type: 'EstablishRegister', personIds: members, refused: [], at: at(6) },
      { type: 'CloseItem', itemId: register, at: at(10) },
      { type: 'AdjustRegister', in: [], out: [frans], refused: [], at: at(10) },
      { type: 'TakeUpItem', itemId: report, at: at(10) },
      { type: 'AdjustRegister', in: [], out: [siv], refused: [], at: at(10) },
      { type: 'TakeUpItem', itemId: matter, at: at(10) },
      { type: 'AdjustRegister', in: [frans], out: [], refused: [], at: at(10) },
    );
    const steps = minutesOf(id(99), recordOf(between)).register;
    expect(steps.slice(1).map(({ itemId, size }) => [itemId, size])).toEqual([
      [register, 10],
      [report, 9],
      [matter, 10],
    ]);
  });
  test('knows who is in it', () => {
    const adjust = {
      type: 'AdjustRegister',
      in: [],
      out: [],
      refused: [],
      at: at(10),
    } satisfies MeetingCommand;
    given(...constituted)
      .when({ ...adjust, in: [frans], out: [] })
      .isRefused('already-in-register', 'in');
    given(...constituted)
      .when({ ...adjust, in: [], out: [id(12)] })
      .isRefused('not-in-register', 'out');
    given(...constituted)
      .when({ ...adjust, in: [], out: [] })
      .isRefused('nothing-to-adjust', 'in');
  });
});

describe('no matter is decided before', () => {
  const without = (...left: string[]) =>
    given(...proposed.filter(({ type }) => !left.includes(type))).when(acclaim());
  test('the chair, the secretary and two verifiers are elected', () => {
    given(...proposed.filter((e) => !(e.type === 'OfficerElected' && e.personId === dag)))
      .when(acclaim())
      .isRefused('no-chair');
    given(...proposed.filter((e) => !(e.type === 'OfficerElected' && e.personId === jon)))
      .when(acclaim())
      .isRefused('no-secretary');
    given(...proposed.filter((e) => !(e.type === 'OfficerElected' && e.personId === siv)))
      .when(acclaim())
      .isRefused('too-few-verifiers', undefined, { needed: 2, elected: 1 });
  });
  test('the meeting has found that it was duly convened', () => {
    without('ConveningFound').isRefused('convening-not-found');
    const not = proposed.map((e) =>
      e.type === 'ConveningFound' ? { ...e, dulyConvened: false } : e,
    );
    given(...not)
      .when(acclaim())
      .isRefused('not-duly-convened');
  });
  test('the register is established and the agenda adopted', () => {
    without('RegisterEstablished').isRefused('no-register');
    without('AgendaAdopted').isRefused('agenda-not-adopted');
  });
  test('enough are present where there is a quorum', () => {
    const quorate = proposed.map((e) =>
      e.type === 'MeetingOpened' ? { ...e, rules: { ...e.rules, quorum: 12 } } : e,
    );
    given(...quorate)
      .when(acclaim())
      .isRefused('not-quorate', undefined, { quorum: 12, present: 11 });
  });
  test('the meeting is competent, and the notice named what it must name', () => {
    const as = (kind: 'boardElection' | 'employment') =>
      proposed.map((e) =>
        e.type === 'AgendaItemAdded' && e.itemId === matter ? { ...e, matter: kind } : e,
      );
    given(...as('boardElection'))
      .when(acclaim())
      .isRefused('body-not-competent', undefined, { matter: 'boardElection' });
    const unnamed = play(
      constituted,
      {
        type: 'AddAgendaItem',
        itemId: id(30),
        title: 'Employ',
        kind: 'matter',
        matter: 'employment',
        background: '',
        parentId: null,
        beforeId: null,
      },
      { type: 'TakeUpItem', itemId: id(30), at: at(9) },
      {
        type: 'SubmitProposal',
        proposalId: id(45),
        itemId: id(30),
        kind: 'main',
        targetId: null,
        by: { kind: 'person', id: dag },
        clauses: [{ clauseId: id(69), text: 'att anställa' }],
      },
    );
    given(...unnamed)
      .when(acclaim(id(69)))
      .isRefused('matter-not-in-notice', undefined, { matter: 'employment' });
    given(...as('employment'))
      .when(acclaim())
      .yields(expect.objectContaining({ type: 'ClauseDecided', outcome: 'carried' }));
  });
  test('its item is open', () => {
    const later = play(
      constituted.filter((e) => !(e.type === 'ItemTakenUp' && e.itemId === matter)),
      { type: 'TakeUpItem', itemId: id(27), at: at(8) },
    );
    const submitted = [...later, ...proposed.slice(constituted.length)];
    given(...submitted)
      .when(acclaim())
      .isRefused('item-not-open', 'clauseId');
  });
});

test('the register item holds what was announced', () => {
  const item = recordOf(constituted).items.find(({ itemId }) => itemId === register);
  expect(item?.proceedings).toMatchObject([{ type: 'RegisterEstablished', personIds: members }]);
});
