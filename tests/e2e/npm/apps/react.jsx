// An app that holds the report itself, and gives it back.
import { useState } from 'react';
import { SoreWise } from 'sorewise/react';

export function App() {
  const [report, setReport] = useState();
  return (
    <main>
      <SoreWise name="react" className="map" report={report} onChange={({ detail }) => setReport(detail.report)}>
        <p>Here comes a body map.</p>
      </SoreWise>
      <output>{report?.areas.map(({ region, intensity }) => `${region} ${intensity}`).join()}</output>
    </main>
  );
}
