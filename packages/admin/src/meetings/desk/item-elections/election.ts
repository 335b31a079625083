import type { MeetingView } from '@klubba/api/contract';
import { t } from '../../../language/language.ts';
import { useDesk } from '../desk.tsx';

export type Election = MeetingView['elections'][number];

/** Where on the desk an answer about it belongs. */
export const placeOf = ({ electionId }: Pick<Election, 'electionId'>) => `election-${electionId}`;

/** The elections under an item that wait for their gavel. */
export const unsettledAt = (
  { elections }: Pick<MeetingView, 'elections'>,
  { itemId }: { readonly itemId: string },
) => elections.filter((one) => one.itemId === itemId && !one.settled && !one.putOff);

/** What somebody is elected to, in words. */
export const useElectionNames = () => {
  const desk = useDesk();
  const officeOf = ({ office }: Pick<Election, 'office'>) => {
    if (office.title) return office.title;
    const body = desk.bodies().find(({ bodyId }) => bodyId === office.bodyId)?.name;
    const role = t(`officeRole.${office.role}`);
    return body ? t('desk.elect-office', { body, role }) : role;
  };
  return { officeOf };
};
