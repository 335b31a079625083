import { A } from '@solidjs/router';
import { For, type JSX, Show } from 'solid-js';
import { day, listing } from '../language/format.ts';
import { t } from '../language/language.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { HandedLink } from '../ui/handed-link.tsx';
import { Written } from '../ui/written.tsx';
import { getRecommendationsLink, motionUrl } from './data.ts';
import { nameIn, type OfMotion } from './motion-form.tsx';

/** Who, where to, what about; its papers and its trail. */
export const MotionContext = (props: OfMotion): JSX.Element => {
  const organisation = useOrganisation();
  const to = (rest: string) => organisation.to(`/motions/${props.view.motionId}${rest}`);
  const file = (name: string) => `/api${motionUrl(organisation.id, props.view.motionId, name)}`;
  const nameOf = (id: string) => nameIn(props.view)(id) ?? t('mention.erased');
  const congressId = () => {
    const { addressee } = props.view;
    const mayShare = organisation.may('getRecommendationsLink');
    return mayShare && addressee.kind === 'congress' ? addressee.congressId : undefined;
  };
  const authors = () => props.view.authors.filter(({ as }) => as === 'author');
  return (
    <>
      <section>
        <h2>{t('life.facts')}</h2>
        <dl class="facts">
          <Fact name={t('life.authors')}>
            {props.view.othersBy ?? listing(authors().map(({ personId }) => nameOf(personId)))}
          </Fact>
          <Fact name={t('life.contact')}>
            {props.view.contactId && nameOf(props.view.contactId)}
          </Fact>
          <Fact name={t('life.register.number')}>{props.view.registered?.number}</Fact>
          <Fact name={t('life.register.class')}>{props.view.registered?.classLetter}</Fact>
          <Fact name={t('life.topics')}>
            {props.view.topics.length > 0 && <Written>{listing(props.view.topics)}</Written>}
          </Fact>
          <Show when={props.view.dependency}>
            {(dependency) => (
              <>
                <dt>{t('life.dependency.on')}</dt>
                <dd>
                  <Show when={props.view.dependsOn}>
                    {(other) => (
                      <A href={organisation.to(`/motions/${other().motionId}`)}>
                        <Written>{other().title}</Written>
                      </A>
                    )}
                  </Show>{' '}
                  <Written>{dependency().note}</Written>
                </dd>
              </>
            )}
          </Show>
          <Show when={props.view.backers.length}>
            <dt>{t('life.backing')}</dt>
            <For each={props.view.backers}>
              {(one) => (
                <dd>
                  <Written>{nameIn(props.view)(one.personId) ?? one.name}</Written>,{' '}
                  {t(`backed-as.${one.as}`)}
                </dd>
              )}
            </For>
          </Show>
          <Fact name={t('life.seen-by')}>
            {t(
              props.view.isPublic
                ? 'life.seen.all'
                : props.view.preparing
                  ? 'life.seen.keepers'
                  : 'life.seen.writers',
            )}
          </Fact>
        </dl>
      </section>
      <section class="screen-only">
        <h2>{t('life.papers')}</h2>
        <ul class="links">
          <Show when={props.view.stage !== 'destroyed'}>
            <li>
              <a href={file('/motion.pdf')}>PDF</a>
            </li>
            <li>
              <a href={file('/motion.docx')}>Word</a>
            </li>
            <li>
              <a href={file('/motion.md')}>Markdown</a>
            </li>
          </Show>
          <li>
            <A href={to('/trail')}>{t('life.trail')}</A>
          </li>
        </ul>
        <Show when={congressId()}>
          {(id) => (
            <HandedLink
              verb={t('recommendations.link')}
              label={t('recommendations.link')}
              fetch={() => getRecommendationsLink(organisation.id, id())}
              why={(until) => t('recommendations.link-why', { until: day(until) })}
            />
          )}
        </Show>
      </section>
    </>
  );
};

const Fact = (props: { name: string; children: JSX.Element }) => (
  <Show when={props.children}>
    <dt>{props.name}</dt>
    <dd>{props.children}</dd>
  </Show>
);
