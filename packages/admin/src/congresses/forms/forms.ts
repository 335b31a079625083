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
import type { Beneath, Body } from '../../asked.ts';
import { isChecked, numberOrNull, textIn, textOrNull } from '../../ui/form-data.ts';
import type { CongressAt } from '../data.ts';
import { lastMoment } from '../moments.ts';

/** A form of a congress: its pages with what each asks, where it posts, and what it says. */
type Told = {
  readonly paths: Readonly<Record<string, OperationId>>;
  readonly url: (id: string | null, form: FormData) => string;
  readonly method: (id: string | null) => 'POST' | 'PUT';
  readonly bodyOf: (form: FormData) => object;
};

/** What is told anew, or told of once more, by its id. */
const listed = <const List extends string>(
  list: List & Beneath<`${CongressAt}/`, List, 'post'>,
  bodyOf: (
    form: FormData,
  ) => Body<`${CongressAt}/${List}`, 'post'> &
    Body<`${CongressAt}/${List}/${string}`, 'put'> &
    object,
) => ({
  url: (id: string | null) => (id ? `/${list}/${id}` : `/${list}`),
  method: (id: string | null) => (id ? 'PUT' : 'POST'),
  bodyOf,
});

/** What is told at one address. */
const told = <const Rest extends string, const How extends 'POST' | 'PUT'>(
  method: How,
  url: (id: string | null, form: FormData) => Rest & Beneath<CongressAt, Rest, Lowercase<How>>,
  bodyOf: (form: FormData) => Body<`${CongressAt}${Rest}`, Lowercase<How>> & object,
) => ({ url, method: () => method, bodyOf });

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
    ...told(
      'PUT',
      () => '/details',
      (form): ChangeCongressBody => ({
        name: textIn(form, 'name'),
        startsOn: textOrNull(form, 'startsOn'),
        endsOn: textOrNull(form, 'endsOn'),
        place: textIn(form, 'place'),
      }),
    ),
  },
  deadline: {
    paths: {
      'deadlines/new': 'addCongressDeadline',
      'deadlines/:id': 'changeCongressDeadline',
    },
    ...listed(
      'deadlines',
      (form): DeadlineBody => ({
        for: textIn(form, 'for') as DeadlineBody['for'],
        name: textIn(form, 'name'),
        at: momentOf(form),
      }),
    ),
  },
  class: {
    paths: { 'classes/new': 'setMotionClass', 'classes/:id': 'setMotionClass' },
    ...told(
      'PUT',
      (id, form) => `/classes/${encodeURIComponent(id ?? textIn(form, 'letter').trim())}`,
      (form): MotionClassBody => ({
        name: textIn(form, 'name'),
        treated: isChecked(form, 'treated'),
        answeredBy: textIn(form, 'answeredBy'),
      }),
    ),
  },
  group: {
    paths: { 'working-group': 'mandateCongressGroup' },
    ...told(
      'PUT',
      () => '/working-group',
      (form): WorkingGroupBody => ({
        bodyId: textIn(form, 'bodyId'),
        mandate: textIn(form, 'mandate'),
        decisionId: textOrNull(form, 'decisionId'),
      }),
    ),
  },
  task: {
    paths: { 'tasks/new': 'addCongressTask', 'tasks/:id': 'changeCongressTask' },
    ...listed(
      'tasks',
      (form): CongressTaskBody => ({
        what: textIn(form, 'what'),
        owner: ownerOf(form),
        dueOn: textOrNull(form, 'dueOn'),
      }),
    ),
  },
  evening: {
    paths: {
      'study-evenings/new': 'tellStudyEvening',
      'study-evenings/:id': 'retellStudyEvening',
    },
    ...listed(
      'study-evenings',
      (form): StudyEveningBody => ({
        chapter: textIn(form, 'chapter'),
        bodyId: textOrNull(form, 'bodyId'),
        on: textOrNull(form, 'on'),
        material: textIn(form, 'material'),
        came: numberOrNull(form, 'came'),
        about: isChecked(form, 'about'),
        motionIds: form.getAll('motionIds').map(String),
        note: textIn(form, 'note'),
      }),
    ),
  },
  nomination: {
    paths: {
      'nominations/new': 'makeCongressNomination',
      'nominations/:id': 'changeCongressNomination',
    },
    ...listed(
      'nominations',
      (form): NominationBody => ({
        to: textIn(form, 'to'),
        personId: textOrNull(form, 'personId'),
        name: textIn(form, 'name'),
        conditions: textIn(form, 'conditions'),
        decisionId: textOrNull(form, 'decisionId'),
        decision: textIn(form, 'decision'),
      }),
    ),
  },
  asking: {
    paths: { 'nominations/agenda': 'placeCongressNominations' },
    ...told(
      'POST',
      () => '/nominations/agenda-item',
      (form): PlaceNominationsBody => ({
        meetingId: textIn(form, 'meetingId'),
        nominationIds: form.getAll('nominationIds').map(String),
      }),
    ),
  },
  sending: {
    paths: { 'nominations/:id/sending': 'sendCongressNomination' },
    ...told(
      'PUT',
      (id) => `/nominations/${id}/sending`,
      (form): SendNominationBody => ({
        to: textIn(form, 'to'),
        how: textIn(form, 'how'),
        on: textIn(form, 'on'),
      }),
    ),
  },
  receipt: {
    paths: { 'nominations/:id/receipt': 'receiveCongressNomination' },
    ...told(
      'PUT',
      (id) => `/nominations/${id}/receipt`,
      (form): NominationReceivedBody => ({
        reply: textIn(form, 'reply'),
        at: textOrNull(form, 'on') && momentOf(form),
      }),
    ),
  },
  anchoring: {
    paths: { 'anchorings/new': 'needAnchoring' },
    ...told(
      'POST',
      () => '/anchorings',
      (form): NeedAnchoringBody => ({
        title: textIn(form, 'title'),
        decision: textIn(form, 'decision'),
        motionId: textOrNull(form, 'motionId'),
        ...planOf(form),
      }),
    ),
  },
  plan: {
    paths: { 'anchorings/:id/plan': 'planAnchoring' },
    ...told(
      'PUT',
      (id) => `/anchorings/${id}/plan`,
      (form) => planOf(form),
    ),
  },
  dropping: {
    paths: { 'anchorings/:id/removal': 'dropAnchoring' },
    ...told(
      'POST',
      (id) => `/anchorings/${id}/removal`,
      (form): DropAnchoringBody => ({
        reason: textIn(form, 'reason'),
        on: textIn(form, 'on'),
      }),
    ),
  },
  discussion: {
    paths: { 'anchorings/:id/discussion': 'tellAnchoringDiscussed' },
    ...told(
      'POST',
      (id) => `/anchorings/${id}/discussions`,
      (form): DiscussedBody => ({
        meetingId: textOrNull(form, 'meetingId'),
        on: textOrNull(form, 'on'),
        note: textIn(form, 'note'),
      }),
    ),
  },
  reporting: {
    paths: { 'anchorings/:id/report': 'reportAnchoring' },
    ...told(
      'PUT',
      (id) => `/anchorings/${id}/report`,
      (form): AnchoringReportBody => ({
        changed: textIn(form, 'changed'),
        on: textIn(form, 'on'),
      }),
    ),
  },
  delegates: {
    paths: {
      'delegates-reports/new': 'tellDelegatesReport',
      'delegates-reports/:id': 'retellDelegatesReport',
    },
    ...listed(
      'delegates-reports',
      (form): DelegatesReportBody => ({
        meetingId: textOrNull(form, 'meetingId'),
        on: textOrNull(form, 'on'),
        text: textIn(form, 'text'),
      }),
    ),
  },
} as const satisfies Record<string, Told>;

export type FormName = keyof typeof forms;
