import { headingIn, linesOf } from '@klubba/domain/numbered-text';
import { diffArrays, diffWordsWithSpace } from 'diff';
import { For, Show } from 'solid-js';
import { t } from '../language/language.ts';
import { MentionText } from '../ui/mention-text.tsx';
import { TextLine } from './numbered-lines.tsx';

/** What one version has that another has not, and the other way round, word by word where a line was reworded. */
export const ComparedLines = (props: { before: string; after: string }) => {
  const rows = () => comparedLines(props.before, props.after);
  return (
    <Show when={props.before !== props.after} fallback={<p class="soft">{t('text.same')}</p>}>
      <ol class="text-lines" aria-label={t('text.lines')}>
        <For each={rows()}>
          {(row) => (
            <TextLine
              number={row.number}
              heading={row.heading}
              {...(row.kind ? { kind: row.kind } : {})}
            >
              <For each={row.parts}>{(part) => <Part {...part} />}</For>
            </TextLine>
          )}
        </For>
      </ol>
    </Show>
  );
};

type Words = { readonly value: string; readonly change?: 'added' | 'removed' };

const Part = (props: Words) => (
  <Show when={props.change} fallback={<MentionText text={props.value} />}>
    {(change) => (
      <Show
        when={change() === 'added'}
        fallback={
          <del>
            <span class="unseen">{t('text.removed')}: </span>
            <MentionText text={props.value} />
          </del>
        }
      >
        <ins>
          <span class="unseen">{t('text.added')}: </span>
          <MentionText text={props.value} />
        </ins>
      </Show>
    )}
  </Show>
);

type Row = {
  readonly number: number | undefined;
  readonly heading: boolean;
  readonly kind?: 'added' | 'removed';
  readonly parts: readonly Words[];
};

/** Lines that took the place of others stand against those in their order; the numbers are the later version's. */
export const comparedLines = (before: string, after: string): readonly Row[] => {
  const rows: Row[] = [];
  let number = 0;
  const blocks = diffArrays([...linesOf(before)], [...linesOf(after)]);
  for (const [i, block] of blocks.entries()) {
    const next = blocks[i + 1];
    const previous = blocks[i - 1];
    if (block.removed && next?.added) continue;
    const gone = block.added && previous?.removed ? previous.value : [];
    if (block.removed) {
      rows.push(...block.value.map((line) => rowOf(undefined, [words(line, 'removed')], line)));
      continue;
    }
    for (const [at, line] of block.value.entries()) {
      number += 1;
      const was = gone[at];
      if (!block.added) rows.push(rowOf(number, [words(line)], line));
      else if (was === undefined) rows.push(rowOf(number, [words(line, 'added')], line));
      else rows.push(rowOf(number, reworded(was, line), line));
    }
    const left = gone.slice(block.value.length);
    rows.push(...left.map((line) => rowOf(undefined, [words(line, 'removed')], line)));
  }
  return rows;
};

const words = (line: string, change?: 'added' | 'removed'): Words => ({
  value: headingIn(line)?.words ?? line,
  ...(change && { change }),
});

const reworded = (was: string, line: string): readonly Words[] =>
  diffWordsWithSpace(words(was).value, words(line).value).map(({ value, added, removed }) => ({
    value,
    ...(added ? { change: 'added' as const } : removed ? { change: 'removed' as const } : {}),
  }));

const rowOf = (number: number | undefined, parts: readonly Words[], line: string): Row => {
  const [only] = parts;
  const kind = parts.length === 1 ? only?.change : undefined;
  return { number, heading: headingIn(line) !== undefined, ...(kind && { kind }), parts };
};
