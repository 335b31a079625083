import { createUniqueId, For, Show } from 'solid-js';
import { t } from '../../language/language.ts';
import type { CandidateOnPaper, CountTask } from './count-task.ts';
import { FigureField } from './figure-field.tsx';
import { againstRow, noneRow, type SheetEntry, votesRow } from './sheet-entry.ts';

type Props = {
  task: CountTask;
  entry: SheetEntry;
  onType: (row: string, text: string) => void;
};

/** One row for each candidate, in the order of the papers. */
export const CandidateRows = (props: Props) => (
  <fieldset class="fieldset">
    <legend>{t(props.task.yesAndNo ? 'tellers.yes-and-no' : 'tellers.votes')}</legend>
    <Show when={props.task.yesAndNo}>
      <p class="tellers-heads" aria-hidden="true">
        <span>{t('tellers.yes')}</span>
        <span>{t('tellers.no')}</span>
      </p>
    </Show>
    <ol class="tellers-rows">
      <For each={props.task.candidates}>
        {(candidate) => <CandidateRow candidate={candidate} {...props} />}
      </For>
      <Show when={props.task.noneOfThese}>
        <NoneRow numbered entry={props.entry} onType={props.onType} />
      </Show>
    </ol>
  </fieldset>
);

/** The papers that name nobody and are valid all the same. */
export const NoneRow = (props: Omit<Props, 'task'> & { numbered?: boolean }) => {
  const id = createUniqueId();
  return (
    <li class="tellers-row">
      <Show when={props.numbered}>
        <span class="tellers-number" />
      </Show>
      <label class="tellers-name" for={id}>
        {t('tellers.row.none')}
      </label>
      <FigureField
        row={noneRow}
        id={id}
        value={props.entry[noneRow]}
        onType={(text) => props.onType(noneRow, text)}
      />
    </li>
  );
};

const CandidateRow = (props: Props & { candidate: CandidateOnPaper }) => {
  const id = createUniqueId();
  const row = () => votesRow(props.candidate.candidateId);
  const against = () => againstRow(props.candidate.candidateId);
  return (
    <li class="tellers-row" data-gone={props.candidate.withdrawn}>
      <span class="tellers-number">{props.candidate.number}</span>
      <Show
        when={!props.candidate.withdrawn}
        fallback={
          <span class="tellers-name">
            {props.candidate.name} <span class="small soft">{t('tellers.withdrawn')}</span>
          </span>
        }
      >
        <label class="tellers-name" for={id}>
          {props.candidate.name}
        </label>
        <FigureField
          row={row()}
          id={id}
          {...(props.task.yesAndNo && {
            label: t('tellers.yes-for', { name: props.candidate.name }),
          })}
          value={props.entry[row()]}
          onType={(text) => props.onType(row(), text)}
        />
        <Show when={props.task.yesAndNo}>
          <FigureField
            row={against()}
            label={t('tellers.no-for', { name: props.candidate.name })}
            value={props.entry[against()]}
            onType={(text) => props.onType(against(), text)}
          />
        </Show>
      </Show>
    </li>
  );
};
