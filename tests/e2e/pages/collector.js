// Collects what goes wrong on a page, for the tests: in `collected`, and at the test server.
(() => {
  const collected = (window.collected = []);
  const note = (kind, text) => {
    collected.push(`${kind}: ${text}`);
    navigator.sendBeacon('/complaints', `${kind}: ${text}`);
  };
  addEventListener('error', ({ message, error, target }) => {
    // Where a program broke is half of why.
    const where = error?.name === 'RuntimeError' ? `\n${error.stack}` : '';
    if (message !== undefined) return void note('error', message + where);
    // A page that goes away breaks off what it loads, and Firefox says so of links: what can be had is no error.
    const address = target.src ?? target.href;
    const failed = () => note('error', address);
    fetch(address, { integrity: target.integrity ?? '' }).then((response) => response.ok || failed(), failed);
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
