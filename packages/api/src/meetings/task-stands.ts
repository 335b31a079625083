import { sql } from 'kysely';

/** Whether a task, as `t`, stands: the decision that it follows from has the outcome that it had when it was set. */
export const taskStandsIn = sql<boolean>`(t.decision_id is null or exists (
  select from read.decision d where d.organisation_id = t.organisation_id and d.decision_id = t.decision_id
    and d.outcome = t.decision_outcome and d.taken_back_at is null
))`;
