import { describe, expect, test } from 'vitest';
import { MatterKind, MeetingKind } from '../meeting/vocabulary.ts';
import { scenario } from '../scenario.ts';
import { defaultRules } from './default-rules.ts';
import type { OrganisationEvent } from './events.ts';
import { meetingRules } from './meeting-rules.ts';
import { organisation } from './organisation.ts';
import {
  competenceRule,
  noticeRule,
  ProposedRules,
  type RuleName,
  Rules,
  ruleNames,
  type ToldRules,
} from './rules.ts';
import { ruleSetOn } from './state.ts';

const given = scenario(organisation);
const siv = '00000000-0000-4000-8000-000000000003';

const registered: OrganisationEvent = {
  type: 'AssociationRegistered',
  v: 1,
  name: 'Eken',
  organisationNumber: null,
  seat: 'Huddinge',
  timeZone: 'Europe/Stockholm',
  language: 'sv',
  example: false,
};
const proposed = Object.fromEntries(
  ruleNames.map((name) => {
    const { value, reference } = defaultRules[name];
    return [name, { value, reference }];
  }),
) as ToldRules;
const adopted: OrganisationEvent = {
  type: 'RuleSetAdopted',
  v: 4,
  version: 1,
  effectiveFrom: '2026-01-01',
  reference: 'Statutes 2024',
  rules: defaultRules,
};
const adopt = {
  type: 'AdoptRuleSet',
  effectiveFrom: '2026-01-01',
  reference: 'Statutes 2024',
  rules: proposed,
} as const;
const quorumConfirmed: OrganisationEvent = {
  type: 'RuleConfirmed',
  v: 4,
  version: 1,
  rule: 'quorum',
  reference: '§ 7',
  confirmedBy: siv,
};

describe('a rule set', () => {
  test('is adopted with nothing confirmed', () => {
    given(registered).when(adopt).yields(adopted);
    expect(Rules.parse(defaultRules)).toEqual(defaultRules);
    expect(ProposedRules.parse(proposed)).toEqual(proposed);
    expect(ProposedRules.safeParse(defaultRules).success).toBe(false);
  });
  test('may be of an earlier time, and reaches to the next one', () => {
    const old = { ...adopted, version: 2, effectiveFrom: '2001-01-01' };
    given(registered, adopted)
      .when({ ...adopt, effectiveFrom: '2001-01-01', heldOn: ['2026-02-01'] })
      .yields(old);
    const { ruleSets } = [registered, adopted, old].reduce(
      organisation.evolve,
      organisation.initial,
    );
    const inForce = (day: string) => ruleSetOn({ ruleSets }, day)?.version;
    expect(inForce('2000-12-31')).toBeUndefined();
    expect(inForce('2009-03-14')).toBe(2);
    expect(inForce('2026-01-01')).toBe(1);
  });
  test('does not take effect behind the back of a meeting that was held', () => {
    given(registered, adopted)
      .when({ ...adopt, effectiveFrom: '2001-01-01', heldOn: ['2009-03-14', '2026-02-01'] })
      .isRefused('meeting-held-under-other-rules', 'effectiveFrom', { on: '2009-03-14' });
  });
  test('keeps what was confirmed for as long as it says the same', () => {
    const history = [registered, adopted, quorumConfirmed];
    const quorum = { value: null, reference: '§ 7' };
    given(...history)
      .when({ ...adopt, rules: { ...proposed, quorum } })
      .yields({
        ...adopted,
        version: 2,
        rules: { ...defaultRules, quorum: { ...quorum, confirmed: true } },
      });
    given(...history)
      .when({ ...adopt, rules: { ...proposed, quorum: { value: 10, reference: '§ 7' } } })
      .yields({
        ...adopted,
        version: 2,
        rules: { ...defaultRules, quorum: { value: 10, reference: '§ 7', confirmed: false } },
      });
  });
  test('says nothing of a rule that was added later, and that stays as it was', () => {
    const { backgroundInMinutes: _, ...unsaid } = proposed;
    given(registered)
      .when({ ...adopt, rules: unsaid })
      .yields(adopted);
    const said = { value: true, reference: '§ 9', confirmed: false };
    const before = { ...adopted, rules: { ...defaultRules, backgroundInMinutes: said } };
    given(registered, before)
      .when({ ...adopt, rules: unsaid })
      .yields({ ...before, version: 2 });
  });
  test('cannot hold a rule that nobody could live by', () => {
    const refused = <Name extends RuleName>(name: Name, value: ToldRules[Name]['value']) =>
      given(registered)
        .when({ ...adopt, rules: { ...proposed, [name]: { value, reference: null } } })
        .isRefused('rule-not-possible', 'rules', { rule: name });
    refused('noticeDays.memberMeeting', -1);
    refused('verifiers', 0);
    refused('competence.fee', ['board', 'board']);
    refused('majority.substance', {
      comparison: 'moreThan',
      numerator: 1,
      denominator: 3,
      of: 'cast',
    });
    refused('majority.statutes', {
      comparison: 'moreThan',
      numerator: 1,
      denominator: 1,
      of: 'cast',
    });
  });
});

describe('confirming a rule', () => {
  const confirm = {
    type: 'ConfirmRule',
    version: 1,
    rule: 'quorum',
    reference: '§ 7',
    confirmedBy: siv,
  } as const;

  test('says by whom and where it is written', () => {
    given(registered, adopted).when(confirm).yields(quorumConfirmed);
  });
  test('happens once', () => {
    given(registered, adopted, quorumConfirmed)
      .when(confirm)
      .isRefused('rule-already-confirmed', 'rule');
  });
  test('needs the rule set', () => {
    given(registered).when(confirm).isRefused('rule-set-not-found', 'version');
  });
});

test('on each day the latest rule set in effect holds', () => {
  const second: OrganisationEvent = { ...adopted, version: 2, effectiveFrom: '2026-06-01' };
  const state = [registered, adopted, second].reduce(organisation.evolve, organisation.initial);
  const versions = ['2025-12-31', '2026-01-01', '2026-05-31', '2026-06-01'].map(
    (day) => ruleSetOn(state, day)?.version,
  );
  expect(versions).toEqual([undefined, 1, 1, 2]);
});

test('every kind of meeting has its notice, every kind of matter its competence', () => {
  for (const kind of MeetingKind.options)
    expect(noticeRule(defaultRules, kind).value).toBeGreaterThan(0);
  for (const matter of MatterKind.options)
    expect(competenceRule(defaultRules, matter).value).not.toEqual([]);
});

describe('the rules of a meeting', () => {
  const ruleSet = { version: 1, rules: defaultRules };
  const competentIn = (kind: MeetingKind, body: Parameters<typeof meetingRules>[2]) =>
    meetingRules(ruleSet, kind, body)
      .matters.filter(({ competent }) => competent)
      .map(({ matter }) => matter);

  test('are those of its kind of meeting', () => {
    const rules: Rules = {
      ...defaultRules,
      'verifiers.boardMeeting': { ...defaultRules['verifiers.boardMeeting'], value: 1 },
      'registerBy.boardMeeting': {
        ...defaultRules['registerBy.boardMeeting'],
        value: 'whenCounted',
      },
    };
    const asked = (kind: MeetingKind, body: Parameters<typeof meetingRules>[2]) => {
      const { verifiers, registerBy } = meetingRules({ version: 1, rules }, kind, body);
      return { verifiers, registerBy };
    };
    expect(asked('boardMeeting', 'board')).toEqual({ verifiers: 1, registerBy: 'whenCounted' });
    for (const kind of ['annualMeeting', 'delegateElection', 'memberMeeting'] as const)
      expect(asked(kind, 'memberMeeting')).toEqual({ verifiers: 2, registerBy: 'names' });
  });
  test('let a member meeting employ, and not the board', () => {
    expect(competentIn('memberMeeting', 'memberMeeting')).toContain('employment');
    expect(competentIn('boardMeeting', 'board')).toEqual([
      'general',
      'groupMandate',
      'annualWheel',
    ]);
  });
  test('give an extraordinary annual meeting the powers of the annual meeting', () => {
    expect(competentIn('extraordinaryAnnualMeeting', 'annualMeeting')).toEqual(
      competentIn('annualMeeting', 'annualMeeting'),
    );
  });
  test('break a tie by the chair in substance and by lot between persons', () => {
    const { matters } = meetingRules(ruleSet, 'annualMeeting', 'annualMeeting');
    const tieOf = (kind: MatterKind) => matters.find(({ matter }) => matter === kind)?.tie;
    expect([tieOf('fee'), tieOf('statutes'), tieOf('boardElection')]).toEqual([
      'castingVote',
      'castingVote',
      'lot',
    ]);
  });
  test('say that a matter is confirmed only when all that decides it is', () => {
    const confirmed = {
      ...defaultRules,
      'competence.fee': { ...defaultRules['competence.fee'], confirmed: true },
      'majority.substance': { ...defaultRules['majority.substance'], confirmed: true },
    };
    const feeIsConfirmed = (rules: Rules) =>
      meetingRules({ version: 1, rules }, 'annualMeeting', 'annualMeeting').matters.find(
        ({ matter }) => matter === 'fee',
      )?.confirmed;
    expect(feeIsConfirmed(confirmed)).toBe(false);
    expect(
      feeIsConfirmed({
        ...confirmed,
        'tie.substance': { ...defaultRules['tie.substance'], confirmed: true },
      }),
    ).toBe(true);
  });
});
