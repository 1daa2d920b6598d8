// <SoreWise> for React 18 and 19: properties and events by hand, because React 18 writes properties of elements as attributes, hears
// no events of theirs, and no React attaches either where it hydrates what a server wrote.

import { createElement, forwardRef, useEffect, useImperativeHandle, useRef } from 'react';
import './sorewise.js';

/** Properties of the component, and the events that they hear. */
const EVENTS = {
  onReady: 'sorewise-ready',
  onChange: 'sorewise-change',
  onAssessment: 'sorewise-assessment',
  onRoutineEnd: 'sorewise-routine-end',
  onError: 'sorewise-error',
  onUpdate: 'sorewise-update',
};

export const SoreWise = /* @__PURE__ */ forwardRef(function SoreWise(properties, ref) {
  const { report, heading, headingLevel, readOnly, className, onReady, onChange, onAssessment, onRoutineEnd, onError, onUpdate, ...attributes } = properties;
  const host = useRef(null);
  const listeners = useRef({});
  const told = useRef(false);
  useImperativeHandle(ref, () => host.current, []);
  useEffect(() => {
    listeners.current = { onReady, onChange, onAssessment, onRoutineEnd, onError, onUpdate };
  });
  useEffect(() => {
    const over = new AbortController();
    for (const [property, name] of Object.entries(EVENTS)) {
      host.current.addEventListener(name, (event) => listeners.current[property]?.(event), { signal: over.signal });
    }
    return () => over.abort();
  }, []);
  useEffect(() => {
    // Never given: the element's own, and what it has kept.
    if (report === undefined && !told.current) return;
    told.current = true;
    host.current.report = report;
  }, [report]);
  return createElement('sore-wise', {
    ...attributes,
    // Which version writes what for true, false and `className` differs.
    heading: heading ? '' : undefined,
    'heading-level': headingLevel,
    readonly: readOnly ? '' : undefined,
    class: className,
    // The element marks itself (`data-state`) before React looks.
    suppressHydrationWarning: true,
    ref: host,
  });
});
