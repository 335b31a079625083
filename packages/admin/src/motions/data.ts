import type { EventTrail } from '@klubba/api/contract';
import type { MotionList } from '@klubba/api/contract/motions';
import { createAsync, query } from '@solidjs/router';
import { get, queryOf } from '../api.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { createCommand } from '../ui/command.ts';

/** The address of a motion in the API: `motionUrl(o, m, '/versions')`. */
export const motionUrl = <const Rest extends string>(
  organisationId: string,
  motionId: string,
  rest: Rest,
) => `/organisations/${organisationId}/motions/${motionId}${rest}` as const;

/** All the motions that one may see, page after page; `asked` is the query of the address: `stage=draft&q=pension`. */
export const listMotions = query(async (organisationId: string, asked = '') => {
  const motions: MotionList['motions'] = [];
  let cursor: string | null = null;
  do {
    const given = new URLSearchParams(asked);
    if (cursor) given.set('cursor', cursor);
    const page: MotionList = await get(`/organisations/${organisationId}/motions${queryOf(given)}`);
    motions.push(...page.motions);
    cursor = page.next;
  } while (cursor);
  return { motions, next: null } satisfies MotionList;
}, 'motions');

export const getMotion = query(
  (organisationId: string, motionId: string) => get(motionUrl(organisationId, motionId, '')),
  'motion',
);

/** Every fact of a motion that one may see, as it stands in the log. */
export const listMotionEvents = query(
  (organisationId: string, motionId: string, _version?: number): Promise<EventTrail> =>
    get(motionUrl(organisationId, motionId, '/events')),
  'motion-events',
);

/** What members handed in to the body that meets. */
export const listMeetingMotions = query(
  (organisationId: string, meetingId: string) =>
    get(`/organisations/${organisationId}/meetings/${meetingId}/motions`),
  'meeting-motions',
);

/** The meetings to come that may be asked about a motion, and why others may not. */
export const listMotionMeetings = query(
  (organisationId: string, motionId: string) =>
    get(`/organisations/${organisationId}/motions/meetings?motionId=${motionId}`),
  'motion-meetings',
);

/** The motion of an address, as far as whoever is signed in may see it. */
export const useMotion = (motionId: () => string) => {
  const organisation = useOrganisation();
  return createAsync(() => getMotion(organisation.id, motionId()));
};

/** The address of a motion, as its forms have it. */
export type MotionAt = ReturnType<typeof motionUrl<''>>;

/** What one part of the page asks of a motion: `command('/versions', body)`. */
export const useMotionCommand = (motionId: () => string) => {
  const organisation = useOrganisation();
  return createCommand(
    () => motionUrl(organisation.id, motionId(), ''),
    [getMotion.key, listMotions.key, listMotionMeetings.key, listMeetingMotions.key],
  );
};

/** The congresses that motions go to, each with its next deadline. */
export const listMotionCongresses = query(
  (organisationId: string) => get(`/organisations/${organisationId}/congresses`),
  'motion-congresses',
);

/** A link by which delegates read what is recommended at a congress. */
export const getRecommendationsLink = (organisationId: string, congressId: string) =>
  get(`/organisations/${organisationId}/congresses/${congressId}/recommendations/link`);

/** A link by which one person takes part in a motion. */
export const getMotionInvitationLink = (organisationId: string, motionId: string, as: string) =>
  get(motionUrl(organisationId, motionId, `/invitation?as=${as}`));
