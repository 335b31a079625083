import type { Action } from '@solidjs/router';
import { Asking } from './asking.tsx';

/** What can be done to one row of a list; `what` says it with the name of the row, for those who do not see where it stands. */
export const RowAction = (props: {
  action: Action<[FormData], unknown>;
  verb: string;
  what: string;
}) => (
  <form class="row-side" action={props.action} method="post">
    <Asking action={props.action} />
    <button type="submit" class="button" data-kind="quiet" aria-label={props.what}>
      {props.verb}
    </button>
  </form>
);
