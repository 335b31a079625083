import './sheet.css';
import type { MinutesDocument } from '@klubba/api/contract';
import { For, type JSX, Match, Show, Switch } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import { t } from '../language/language.ts';
import { NumberedLines } from '../numbered-texts/numbered-lines.tsx';
import { Written } from '../ui/written.tsx';
import { NoteTable } from './note-table.tsx';
import { paragraphMark } from './record.ts';

type Paragraph = MinutesDocument['paragraphs'][number];
type Block = Paragraph['blocks'][number];

type Props = {
  document: MinutesDocument;
  /** In a panel: the heads one step down. */
  small?: boolean;
  /** What stands beneath a paragraph, such as its free text to edit. */
  under?: (itemId: string) => JSX.Element;
};

/** The minutes as they stand in the record: the words of the PDF, on paper that reflows. */
export const MinutesSheet = (props: Props) => (
  <article class="sheet" data-small={props.small === true} lang={props.document.language}>
    <header class="sheet-head">
      <Show when={props.document.draft}>
        <p class="sheet-draft">{t('minutes.draft')}</p>
      </Show>
      <p class="sheet-association">
        {props.document.association}
        <Show when={props.document.organisationNumber}>
          {(organisationNumber) => <span>{organisationNumber()}</span>}
        </Show>
      </p>
      <h2 class="sheet-heading">{props.document.heading}</h2>
      <p class="sheet-title">{props.document.title}</p>
      <dl class="sheet-meta">
        <For each={props.document.meta}>
          {(one) => (
            <>
              <dt>{one.label}</dt>
              <dd>{one.value}</dd>
            </>
          )}
        </For>
      </dl>
    </header>
    <For each={props.document.paragraphs} fallback={<p class="soft">{t('minutes.empty')}</p>}>
      {(paragraph) => (
        <>
          <For each={paragraph.headings}>
            {(over) => (
              <Dynamic component={headingAt(over.level)} class="sheet-over">
                <Show when={over.number}>
                  {(number) => <span class="sheet-number">{number()} </span>}
                </Show>
                <Written>{over.title}</Written>
              </Dynamic>
            )}
          </For>
          <section class="sheet-paragraph">
            <Dynamic component={headingAt(paragraph.level)} class="sheet-mark">
              <span class="sheet-number">{paragraphMark(paragraph.cited)}</span>{' '}
              <Written>{paragraph.title}</Written>
            </Dynamic>
            <For each={paragraph.blocks}>
              {(block) => <BlockText block={block} level={paragraph.level} />}
            </For>
            {props.under?.(paragraph.itemId)}
          </section>
        </>
      )}
    </For>
    <For each={props.document.annexes}>
      {(annex) => (
        <section class="sheet-annex">
          <h3>{annex.title}</h3>
          <Show when={annex.note}>{(note) => <p class="soft">{note()}</p>}</Show>
          <Show
            when={annex.numbered}
            fallback={<For each={annex.lines}>{(line) => <p>{line}</p>}</For>}
          >
            <NumberedLines text={annex.lines.join('\n')} />
          </Show>
        </section>
      )}
    </For>
    <Show when={props.document.signersHeading}>
      <section class="sheet-signers">
        <h3>{props.document.signersHeading}</h3>
        <ul class="signer-lines">
          <For each={props.document.signers}>
            {(signer) => (
              <li data-signed={!signer.toSign}>
                <span>{signer.name}</span>
                <span class="soft">{signer.capacity}</span>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
    <p class="sheet-foot">{props.document.footnote}</p>
  </article>
);

/** Beneath the title of the minutes, which is an h2; HTML has six levels. */
const headingAt = (level: number) => `h${Math.min(level + 2, 6)}` as 'h3';

const BlockText = (props: { block: Block; level: number }) => {
  /** A note and a background are nothing but what the association wrote. */
  const wrote = () => {
    const { kind, text, wrote = [] } = props.block;
    return kind === 'note' || kind === 'background' ? [text] : wrote;
  };
  return (
    <div class="sheet-block" data-kind={props.block.kind} data-outcome={props.block.outcome ?? ''}>
      <Show when={props.block.lead}>
        {(lead) => (
          <Dynamic
            component={props.block.kind === 'note' ? headingAt(props.level + 1) : 'p'}
            class={props.block.kind === 'note' ? 'sheet-sub' : 'sheet-lead'}
          >
            {lead()}
          </Dynamic>
        )}
      </Show>
      <Switch>
        <Match when={props.block.lines.length === 1 && props.block.kind === 'decision'}>
          <p class="sheet-decision">
            {props.block.text} <ThatLine text={props.block.lines[0] ?? ''} />
          </p>
        </Match>
        <Match when={true}>
          <Show when={props.block.text}>
            {(text) => (
              <p>
                <Told text={text()} wrote={wrote()} />
              </p>
            )}
          </Show>
          <Show when={props.block.lines.length}>
            <ul class="sheet-lines">
              <For each={props.block.lines}>
                {(line) => (
                  <li>
                    <ThatLine text={line} />
                  </li>
                )}
              </For>
            </ul>
          </Show>
        </Match>
      </Switch>
      <Show when={props.block.table}>{(rows) => <NoteTable rows={rows()} />}</Show>
      <Show when={props.block.detail}>
        {(detail) => (
          <p class="sheet-detail">
            <Told text={detail()} wrote={wrote()} />
          </p>
        )}
      </Show>
    </div>
  );
};

/** A sentence of the minutes around what the association wrote itself, which has a language of its own. */
const Told = (props: { text: string; wrote: readonly string[] }) => {
  const parts = () => {
    let rest = props.text;
    const before = props.wrote.flatMap((wrote) => {
      const at = rest.indexOf(wrote);
      if (at < 0) return [];
      const said = rest.slice(0, at);
      rest = rest.slice(at + wrote.length);
      return [
        { text: said, wrote: false },
        { text: wrote, wrote: true },
      ];
    });
    return [...before, { text: rest, wrote: false }];
  };
  return (
    <For each={parts()}>{(one) => (one.wrote ? <Written>{one.text}</Written> : one.text)}</For>
  );
};

/** A clause with its ”att” set bold, as minutes do. */
const ThatLine = (props: { text: string }) => {
  const parts = () => /^(att|that)\s+(.*)$/is.exec(props.text);
  return (
    <Written>
      <Show when={parts()} fallback={props.text}>
        {(found) => (
          <>
            <strong>{found()[1]}</strong> {found()[2]}
          </>
        )}
      </Show>
    </Written>
  );
};
