// Collects what goes wrong on a page, for the tests: in `collected`, and at the test server.
(() => {
  const collected = (window.collected = []);
  const note = (kind, text) => {
    collected.push(`${kind}: ${text}`);
    navigator.sendBeacon('/complaints', `${kind}: ${text}`);
  };
  addEventListener('error', ({ message, target }) => {
    if (message !== undefined) note('error', message);
    // A page that goes away breaks off what it loads, and Firefox says so of links: a page that stays notes it.
    else setTimeout(() => note('error', target.src ?? target.href), 100);
  }, true);
  addEventListener('unhandledrejection', (event) => note('unhandled rejection', event.reason));
  addEventListener('securitypolicyviolation', (event) =>
    note('policy', `${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber} ${event.sample}`));
  const { error } = console;
  console.error = (...values) => {
    note('console.error', values.join(' '));
    error.apply(console, values);
  };
})();
