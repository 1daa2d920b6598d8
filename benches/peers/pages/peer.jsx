// react-body-highlighter in the smallest page that does what all pages here do: front and back, a tap takes a
// muscle from 0 to 3 and back to 0, and a list says what is chosen.
import { useCallback, useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import Model from 'react-body-highlighter';

const shades = ['#f6c177', '#e2783b', '#b3261e'];

function Page() {
  const [rated, setRated] = useState({});
  const chosen = useMemo(() => Object.entries(rated).filter(([, value]) => value > 0), [rated]);
  const data = useMemo(() => chosen.map(([muscle, frequency]) => ({ name: muscle, muscles: [muscle], frequency })), [chosen]);
  const tap = useCallback(({ muscle }) => setRated((before) => ({ ...before, [muscle]: ((before[muscle] ?? 0) + 1) % 4 })), []);
  return (
    <>
      {['anterior', 'posterior'].map((view) => (
        <Model key={view} type={view} data={data} highlightedColors={shades} onClick={tap} />
      ))}
      <ul id="chosen">
        {chosen.map(([muscle, value]) => <li key={muscle}>{muscle} {value}</li>)}
      </ul>
    </>
  );
}

createRoot(document.getElementById('app')).render(<Page />);
