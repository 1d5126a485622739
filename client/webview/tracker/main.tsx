/** Where the tracker's page begins: the state a person has set, what the extension tells, and a picture of both. */
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { FromTracker, ToTracker } from '../../src/tracker/messages.ts';
import { connect } from '../shared/host.ts';
import { App } from './app.tsx';
import { setLanguage } from './days.ts';
import { nothingKnown, told } from './register.ts';
import { readViewState } from './view-state.ts';
import './tracker.css';

const host = connect<ToTracker, FromTracker>();
setLanguage(host.language);

/** The ratings are counted by the server: it is asked when typing in the filter pauses. In milliseconds. */
const pause = 200;

function Tracker() {
  const [view, setView] = useState(() => readViewState(host.kept));
  const [known, setKnown] = useState(nothingKnown);
  const { query, filter } = view;
  const { text, kind, body } = filter;
  useEffect(() => host.onMessage((message) => setKnown((before) => told(before, message))), []);
  useEffect(() => host.keep(view), [view]);
  useEffect(() => host.send({ type: 'register', query }), [query.root, query.asOf]);
  useEffect(() => {
    const timer = setTimeout(() => host.send({ type: 'ratings', query: { text, kind, body } }), pause);
    return () => clearTimeout(timer);
  }, [text, kind, body]);
  return <App known={known} view={view} setView={setView} send={host.send} />;
}

render(<Tracker />, document.getElementById('page') as HTMLElement);
