import type { MeetingView } from '@klubba/api/contract';
import type { JSX } from 'solid-js';
import { NamesProvider } from '../ui/mention-text.tsx';

/** Gives the names that a meeting's record knows to every mention beneath. */
export const MeetingNames = (props: { meeting: MeetingView; children: JSX.Element }) => (
  <NamesProvider
    nameOf={(personId) => props.meeting.people.find((one) => one.personId === personId)?.name}
  >
    {props.children}
  </NamesProvider>
);
