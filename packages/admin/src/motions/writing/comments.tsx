import type { MotionView } from '@klubba/api/contract/motions';
import { createSignal, For, Show } from 'solid-js';
import { moment } from '../../language/format.ts';
import { t } from '../../language/language.ts';
import { Button } from '../../ui/button.tsx';
import { CommandForm, Refused } from '../../ui/command-form.tsx';
import { Field, SelectField, TextField } from '../../ui/form.tsx';
import { textIn } from '../../ui/form-data.ts';
import { Section } from '../../ui/page.tsx';
import { Written } from '../../ui/written.tsx';
import { useMotionCommand } from '../data.ts';
import './writing.css';

type Comment = NonNullable<MotionView['writing']>['comments'][number];

/** What those who write and read a motion say of its passages; open ones first. */
export const MotionComments = (props: { motion: MotionView }) => {
  const comments = () => props.motion.writing?.comments ?? [];
  const open = () => comments().filter(({ settled }) => !settled);
  const settled = () => comments().filter(({ settled }) => settled);
  const mayComment = () => props.motion.may.comment && props.motion.possible.includes('comment');
  return (
    <Show when={props.motion.writing && (comments().length > 0 || mayComment())}>
      <Section title={t('comments.title')}>
        <ul class="rows">
          <For each={open()}>{(one) => <CommentRow motion={props.motion} comment={one} />}</For>
        </ul>
        <Show when={mayComment()}>
          <NewComment motion={props.motion} />
        </Show>
        <Show when={settled().length}>
          <details>
            <summary>{t('comments.settled', { count: settled().length })}</summary>
            <ul class="rows">
              <For each={settled()}>
                {(one) => <CommentRow motion={props.motion} comment={one} />}
              </For>
            </ul>
          </details>
        </Show>
      </Section>
    </Show>
  );
};

const CommentRow = (props: { motion: MotionView; comment: Comment }) => {
  const { command, problem, busy } = useMotionCommand(() => props.motion.motionId);
  const [note, setNote] = createSignal('');
  const name = (personId: string) =>
    props.motion.people.find((one) => one.personId === personId)?.name ?? '';
  const settle = (accepted: boolean) =>
    command(`/comments/${props.comment.commentId}/settlement`, { accepted, note: note() });
  const said = () => props.comment.said;
  return (
    <li class="comment">
      <Show when={said()} fallback={<span class="soft">{t('comments.destroyed')}</span>}>
        {(found) => (
          <>
            <span class="row-title">
              <Show when={found().quote}>
                <q class="serif">
                  <Written>{found().quote}</Written>
                </q>
              </Show>{' '}
              <Written>{found().text}</Written>
            </span>
            <Show when={found().suggestion !== null}>
              <span class="row-note">
                {t('comments.suggests')}{' '}
                <ins class="serif">
                  <Written>{found().suggestion}</Written>
                </ins>
              </span>
            </Show>
          </>
        )}
      </Show>
      <span class="row-note">
        {name(props.comment.by)}, {moment(props.comment.at)}
        <Show when={props.comment.settled}>
          {(settled) => (
            <>
              {' · '}
              {t(settled().accepted ? 'comments.accepted-by' : 'comments.rejected-by', {
                name: name(settled().by),
              })}{' '}
              <Written>{settled().note}</Written>
            </>
          )}
        </Show>
      </span>
      <Show when={!props.comment.settled && props.motion.may.write && said()}>
        <Field
          name="note"
          label={t('comments.note')}
          value={note()}
          onInput={({ currentTarget }) => setNote(currentTarget.value)}
        />
        <span class="comment-ways">
          <Button disabled={busy()} onClick={() => settle(true)}>
            {t('comments.accept')}
          </Button>
          <Button kind="quiet" disabled={busy()} onClick={() => settle(false)}>
            {t('comments.reject')}
          </Button>
        </span>
        <Refused problem={problem()} />
      </Show>
    </li>
  );
};

const NewComment = (props: { motion: MotionView }) => {
  const commanding = useMotionCommand(() => props.motion.motionId);
  const parts = () => [
    { value: 'title', label: t('new-motion.name') },
    { value: 'reasoning', label: t('new-motion.reasoning') },
    ...props.motion.clauses.map(({ clauseId }, i) => ({
      ...{ value: clauseId, label: t('writing.clause', { number: i + 1 }) },
    })),
  ];
  return (
    <details>
      <summary>{t('comments.new')}</summary>
      <CommandForm
        commanding={commanding}
        verb={t('comments.do')}
        onSend={(command, form) => {
          const suggestion = textIn(form, 'suggestion');
          return command('/comments', {
            versionId: props.motion.versionId,
            part: partOf(props.motion, textIn(form, 'part'), textIn(form, 'quote')),
            ...{ quote: textIn(form, 'quote'), text: textIn(form, 'text') },
            suggestion: suggestion || null,
          });
        }}
      >
        <SelectField name="part" label={t('comments.part')} options={parts()} />
        <TextField
          name="quote"
          label={t('comments.quote')}
          hint={t('comments.quote-hint')}
          rows={1}
          written
        />
        <TextField name="text" label={t('comments.text')} rows={2} />
        <TextField name="suggestion" label={t('comments.suggestion')} rows={1} written />
      </CommandForm>
    </details>
  );
};

/** The part that was chosen; where the passage stands in another one alone, that one. */
const partOf = ({ title, reasoning, clauses }: MotionView, chosen: string, quote: string) => {
  const parts = new Map([
    ['title', title],
    ['reasoning', reasoning],
    ...clauses.map(({ clauseId, text }) => [clauseId, text] as const),
  ]);
  const holding = [...parts].filter(([, text]) => text.includes(quote)).map(([part]) => part);
  return holding.includes(chosen) ? chosen : (holding[0] ?? chosen);
};
