// Collects what goes wrong on a page, for the tests: in `collected`, and at the test server.
(() => {
  const collected = (window.collected = []);
  const note = (kind, text) => {
    collected.push(`${kind}: ${text}`);
    navigator.sendBeacon('/complaints', `${kind}: ${text}`);
  };
  // A page that goes away breaks off what it loads; Firefox says so of links.
  let leaves = false;
  addEventListener('beforeunload', () => (leaves = true));
  addEventListener('error', (event) => {
    if (!leaves || event.message) note('error', event.message ?? event.target.src ?? event.target.href);
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
