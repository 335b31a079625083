import type { Count } from '@klubba/domain/counting';
import { Match, Switch } from 'solid-js';
import { ApprovalResult } from './approval-result.tsx';
import { MarksResult } from './marks-result.tsx';
import { SchulzeResult } from './schulze-result.tsx';
import { StvPictures } from './stv-pictures.tsx';
import type { Reader } from './tables.ts';

/** The pictures that the method of a count calls for: bars with their line, flows, pairs. */
export const Pictures = (props: { counted: Count; reader: Reader }) => (
  <Switch>
    <Match when={noneOfThese(props.counted) ?? ofMethod(props.counted, 'v22', 'plurality')}>
      {(counted) => <MarksResult counted={counted()} reader={props.reader} />}
    </Match>
    <Match when={ofMethod(props.counted, 'approval-each')}>
      {(counted) => <ApprovalResult counted={counted()} reader={props.reader} />}
    </Match>
    <Match when={ofMethod(props.counted, 'scottish-stv', 'wigm')}>
      {(counted) => <StvPictures counted={counted()} reader={props.reader} />}
    </Match>
    <Match when={ofMethod(props.counted, 'schulze')}>
      {(counted) => <SchulzeResult counted={counted()} reader={props.reader} />}
    </Match>
  </Switch>
);

const ofMethod = <Method extends Count['method']>(counted: Count, ...methods: Method[]) =>
  (methods as string[]).includes(counted.method)
    ? (counted as Extract<Count, { method: Method }>)
    : undefined;

/** Where a ballot could say none of these, nobody has said no to one: there are votes and more than half of them. */
const noneOfThese = (counted: Count) => {
  const approval = ofMethod(counted, 'approval-each');
  return approval?.rounds[0].ballots.none === undefined ? undefined : approval;
};
