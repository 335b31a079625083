import type { OperationId } from '@klubba/api/contract';
import type {
  AnchoringReportBody,
  ChangeCongressBody,
  CongressTaskBody,
  DeadlineBody,
  DelegatesReportBody,
  DiscussedBody,
  DropAnchoringBody,
  MotionClassBody,
  NeedAnchoringBody,
  NominationBody,
  NominationReceivedBody,
  PlaceNominationsBody,
  PlanAnchoringBody,
  SendNominationBody,
  StudyEveningBody,
  WorkingGroupBody,
} from '@klubba/api/contract/congresses';
import { isChecked, numberOrNull, textIn, textOrNull } from '../../ui/form-data.ts';
import { lastMoment } from '../moments.ts';

/** A form of a congress: its pages with what each asks, where it posts, and what it says. */
type Told = {
  readonly paths: Readonly<Record<string, OperationId>>;
  readonly url: (id: string | null, form: FormData) => string;
  readonly method: (id: string | null) => 'POST' | 'PUT';
  readonly bodyOf: (form: FormData) => object;
};

const anew = (id: string | null) => (id ? 'PUT' : 'POST');
const at = (list: string) => (id: string | null) => (id ? `/${list}/${id}` : `/${list}`);

const ownerOf = (form: FormData) => {
  const [person, body] = [textOrNull(form, 'owner/id'), textOrNull(form, 'owner/body')];
  if (person) return { kind: 'person' as const, id: person };
  return body ? { kind: 'body' as const, id: body } : null;
};

const momentOf = (form: FormData) => {
  const on = textOrNull(form, 'on');
  return on && lastMoment(on, textIn(form, 'clock'));
};

const planOf = (form: FormData): PlanAnchoringBody => ({
  material: textIn(form, 'material'),
  owner: ownerOf(form),
  meetingId: textOrNull(form, 'meetingId'),
  dueOn: textOrNull(form, 'dueOn'),
});

export const forms = {
  details: {
    paths: { edit: 'changeCongress' },
    url: () => '/details',
    method: () => 'PUT',
    bodyOf: (form): ChangeCongressBody => ({
      name: textIn(form, 'name'),
      startsOn: textOrNull(form, 'startsOn'),
      endsOn: textOrNull(form, 'endsOn'),
      place: textIn(form, 'place'),
    }),
  },
  deadline: {
    paths: {
      'deadlines/new': 'addCongressDeadline',
      'deadlines/:id': 'changeCongressDeadline',
    },
    url: at('deadlines'),
    method: anew,
    bodyOf: (form): DeadlineBody => ({
      for: textIn(form, 'for') as DeadlineBody['for'],
      name: textIn(form, 'name'),
      at: momentOf(form),
    }),
  },
  class: {
    paths: { 'classes/new': 'setMotionClass', 'classes/:id': 'setMotionClass' },
    url: (id, form) => `/classes/${encodeURIComponent(id ?? textIn(form, 'letter').trim())}`,
    method: () => 'PUT',
    bodyOf: (form): MotionClassBody => ({
      name: textIn(form, 'name'),
      treated: isChecked(form, 'treated'),
      answeredBy: textIn(form, 'answeredBy'),
    }),
  },
  group: {
    paths: { 'working-group': 'mandateCongressGroup' },
    url: () => '/working-group',
    method: () => 'PUT',
    bodyOf: (form): WorkingGroupBody => ({
      bodyId: textIn(form, 'bodyId'),
      mandate: textIn(form, 'mandate'),
      decisionId: textOrNull(form, 'decisionId'),
    }),
  },
  task: {
    paths: { 'tasks/new': 'addCongressTask', 'tasks/:id': 'changeCongressTask' },
    url: at('tasks'),
    method: anew,
    bodyOf: (form): CongressTaskBody => ({
      what: textIn(form, 'what'),
      owner: ownerOf(form),
      dueOn: textOrNull(form, 'dueOn'),
    }),
  },
  evening: {
    paths: {
      'study-evenings/new': 'tellStudyEvening',
      'study-evenings/:id': 'retellStudyEvening',
    },
    url: at('study-evenings'),
    method: anew,
    bodyOf: (form): StudyEveningBody => ({
      chapter: textIn(form, 'chapter'),
      bodyId: textOrNull(form, 'bodyId'),
      on: textOrNull(form, 'on'),
      material: textIn(form, 'material'),
      came: numberOrNull(form, 'came'),
      about: isChecked(form, 'about'),
      motionIds: form.getAll('motionIds').map(String),
      note: textIn(form, 'note'),
    }),
  },
  nomination: {
    paths: {
      'nominations/new': 'makeCongressNomination',
      'nominations/:id': 'changeCongressNomination',
    },
    url: at('nominations'),
    method: anew,
    bodyOf: (form): NominationBody => ({
      to: textIn(form, 'to'),
      personId: textOrNull(form, 'personId'),
      name: textIn(form, 'name'),
      conditions: textIn(form, 'conditions'),
      decisionId: textOrNull(form, 'decisionId'),
      decision: textIn(form, 'decision'),
    }),
  },
  asking: {
    paths: { 'nominations/agenda': 'placeCongressNominations' },
    url: () => '/nominations/agenda-item',
    method: () => 'POST',
    bodyOf: (form): PlaceNominationsBody => ({
      meetingId: textIn(form, 'meetingId'),
      nominationIds: form.getAll('nominationIds').map(String),
    }),
  },
  sending: {
    paths: { 'nominations/:id/sending': 'sendCongressNomination' },
    url: (id) => `/nominations/${id}/sending`,
    method: () => 'PUT',
    bodyOf: (form): SendNominationBody => ({
      to: textIn(form, 'to'),
      how: textIn(form, 'how'),
      on: textIn(form, 'on'),
    }),
  },
  receipt: {
    paths: { 'nominations/:id/receipt': 'receiveCongressNomination' },
    url: (id) => `/nominations/${id}/receipt`,
    method: () => 'PUT',
    bodyOf: (form): NominationReceivedBody => ({
      reply: textIn(form, 'reply'),
      at: textOrNull(form, 'on') && momentOf(form),
    }),
  },
  anchoring: {
    paths: { 'anchorings/new': 'needAnchoring' },
    url: () => '/anchorings',
    method: () => 'POST',
    bodyOf: (form): NeedAnchoringBody => ({
      title: textIn(form, 'title'),
      decision: textIn(form, 'decision'),
      motionId: textOrNull(form, 'motionId'),
      ...planOf(form),
    }),
  },
  plan: {
    paths: { 'anchorings/:id/plan': 'planAnchoring' },
    url: (id) => `/anchorings/${id}/plan`,
    method: () => 'PUT',
    bodyOf: planOf,
  },
  dropping: {
    paths: { 'anchorings/:id/removal': 'dropAnchoring' },
    url: (id) => `/anchorings/${id}/removal`,
    method: () => 'POST',
    bodyOf: (form): DropAnchoringBody => ({
      reason: textIn(form, 'reason'),
      on: textIn(form, 'on'),
    }),
  },
  discussion: {
    paths: { 'anchorings/:id/discussion': 'tellAnchoringDiscussed' },
    url: (id) => `/anchorings/${id}/discussions`,
    method: () => 'POST',
    bodyOf: (form): DiscussedBody => ({
      meetingId: textOrNull(form, 'meetingId'),
      on: textOrNull(form, 'on'),
      note: textIn(form, 'note'),
    }),
  },
  reporting: {
    paths: { 'anchorings/:id/report': 'reportAnchoring' },
    url: (id) => `/anchorings/${id}/report`,
    method: () => 'PUT',
    bodyOf: (form): AnchoringReportBody => ({
      changed: textIn(form, 'changed'),
      on: textIn(form, 'on'),
    }),
  },
  delegates: {
    paths: {
      'delegates-reports/new': 'tellDelegatesReport',
      'delegates-reports/:id': 'retellDelegatesReport',
    },
    url: at('delegates-reports'),
    method: anew,
    bodyOf: (form): DelegatesReportBody => ({
      meetingId: textOrNull(form, 'meetingId'),
      on: textOrNull(form, 'on'),
      text: textIn(form, 'text'),
    }),
  },
} as const satisfies Record<string, Told>;

export type FormName = keyof typeof forms;
