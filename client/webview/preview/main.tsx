/** The page of the public copy: the very text that is published, set to be read, going along with the minutes. */

import { render } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { FromPreview, Problem, ToPreview } from '../../src/preview/messages.ts';
import { connect } from '../shared/host.ts';
import { Icon } from '../shared/icon.tsx';
import { FailureNotice, Waiting } from '../shared/notices.tsx';
import { t } from '../shared/words.ts';
import { type Line, linesOf, type Part } from './lines.ts';
import { keepInView, placeAtTop, placeOf, scrollTo } from './scrolling.ts';
import './preview.css';

interface Kept {
  /** The address of the minutes, for the extension to find them after a reload. */
  readonly uri: string;
  readonly plain: boolean;
}

type Copy = Extract<ToPreview, { readonly type: 'copy' }>;

const host = connect<ToPreview, FromPreview>();
const kept = (host.kept ?? {}) as Partial<Kept>;

function Preview() {
  const [copy, setCopy] = useState<Copy | null>(null);
  const [failure, setFailure] = useState('');
  const [plain, setPlain] = useState(kept.plain === true);
  const page = useRef<HTMLDivElement>(null);
  useEffect(() => {
    host.onMessage((message) => {
      if (message.type === 'failed') setFailure(message.message);
      else if (message.type === 'scroll') scrollTo(page.current, message.line);
      else {
        setFailure('');
        setCopy(message);
      }
    });
    host.send({ type: 'ready' });
  }, []);
  useEffect(() => {
    if (copy !== null) host.keep({ uri: copy.uri, plain } satisfies Kept);
  }, [copy, plain]);
  if (copy === null) return <Waiting failure={failure} />;
  const { text, problems } = copy.copy;
  return (
    <main>
      <Head copy={copy} plain={plain} setPlain={setPlain} />
      <FailureNotice failure={failure} />
      {text === null ? (
        <Problems problems={problems} />
      ) : (
        <div ref={page} class={`copy ${plain ? 'as-is' : 'set'}`}>
          <Text text={text} page={page} />
        </div>
      )}
    </main>
  );
}

interface HeadProps {
  readonly copy: Copy;
  readonly plain: boolean;
  readonly setPlain: (plain: boolean) => void;
}

function Head({ copy: { name, copy }, plain, setPlain }: HeadProps) {
  const taken = copy.tags === 1 ? t('1 tag taken off') : t('{0} tags taken off', copy.tags);
  return (
    <header class="head">
      <div>
        <h1>{t('Public copy')}</h1>
        <p class="quiet">{`${name} · ${taken}`}</p>
      </div>
      <Vouched vouched={copy.vouched} />
      <div class="tools">
        <button
          type="button"
          class="secondary"
          aria-pressed={plain}
          title={t('Every sign in letters of one width, as in the file')}
          onClick={() => setPlain(!plain)}
        >
          <Icon name="textSize" />
          {t('Plain')}
        </button>
        <button
          type="button"
          class="secondary"
          disabled={copy.text === null}
          title={t('Save the public copy')}
          onClick={() => host.send({ type: 'save' })}
        >
          <Icon name="save" />
          {t('Save…')}
        </button>
      </div>
    </header>
  );
}

/** What the hash in the header proves: nobody's words were changed by tagging them. */
function Vouched({ vouched }: { readonly vouched: boolean | null }) {
  if (vouched === null) return null;
  return vouched ? (
    <p class="vouched good">
      <span aria-hidden="true">✓</span> {t('The words are those the header vouches for')}
    </p>
  ) : (
    <p class="vouched bad">
      <span aria-hidden="true">✗</span> {t('The words are not those the header vouches for')}
    </p>
  );
}

function Problems({ problems }: { readonly problems: readonly Problem[] }) {
  return (
    <section class="problems" role="alert">
      <h2>{t('There is no public copy yet')}</h2>
      <p>{t('Taking off what is never closed could take public words with it. Close it first:')}</p>
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.range.start.line}:${problem.range.start.character}`}>
            <button type="button" class="link" onClick={() => host.send({ type: 'openProblem', problem })}>
              {t('Line {0}', problem.range.start.line + 1)}
            </button>
            : {problem.message}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface TextProps {
  readonly text: string;
  readonly page: { readonly current: HTMLDivElement | null };
}

function Text({ text, page }: TextProps) {
  const lines = useMemo(() => linesOf(text), [text]);
  // While somebody types, what they are at stays where it is on the page.
  const restore = keepInView(page.current);
  useLayoutEffect(() => restore(), [text]);
  useEffect(() => {
    const told = () => host.send({ type: 'scrolled', line: placeAtTop(page.current) });
    return onOwnScroll(told);
  }, []);
  useEffect(() => {
    // A convenience of the mouse: with the keyboard one goes to the minutes, which are beside it.
    const opened = ({ target }: MouseEvent) => {
      const line = placeOf(page.current, target);
      if (line !== -1) host.send({ type: 'open', line });
    };
    page.current?.addEventListener('dblclick', opened);
    return () => page.current?.removeEventListener('dblclick', opened);
  }, []);
  return (
    <>
      {lines.map((line, place) => (
        // A line has no name but its place; only those whose words are others are then drawn anew.
        <div key={place} class={classOf(line)} style={hangOf(line)}>
          <LineText line={line} />
        </div>
      ))}
    </>
  );
}

function LineText({ line: { sort, lead, parts } }: { readonly line: Line }) {
  if (sort === 'blank') return <br />;
  return (
    <>
      {lead !== '' && <span class="lead">{lead}</span>}
      {parts.map(partShown)}
    </>
  );
}

function partShown({ sort, text }: Part, place: number) {
  switch (sort) {
    case 'strong':
      return <strong key={place}>{text}</strong>;
    case 'emphasis':
      return <em key={place}>{text}</em>;
    case 'mark':
      return (
        <span key={place} class="sign">
          {text}
        </span>
      );
    case 'plain':
      return text;
  }
}

/** The lines of a list entry stand below one another, as far in as its sign is wide. */
function hangOf({ sort, lead }: Line): { readonly [name: string]: string } | undefined {
  // Entries in brackets, (i) to (viii), stand below one another whatever their number is.
  const width = lead.trimStart().startsWith('(') ? 3 : Math.max(1.2, lead.length * 0.6);
  return sort === 'list' ? { '--hang': `${width}em` } : undefined;
}

function classOf({ sort, level }: Line): string {
  return level === 0 ? `line ${sort}` : `line ${sort} level-${level}`;
}

/** Calls back when the person scrolls, not when the minutes do. */
function onOwnScroll(scrolled: () => void): () => void {
  let waiting = false;
  const listener = () => {
    if (waiting || scrollTo.isUnderWay()) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      scrolled();
    });
  };
  window.addEventListener('scroll', listener, { passive: true });
  return () => window.removeEventListener('scroll', listener);
}

render(<Preview />, document.getElementById('page') as HTMLElement);
