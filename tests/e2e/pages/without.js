// As where a person has switched WebAssembly off.
delete window.WebAssembly;
window.heard = [];
document.addEventListener('sorewise-error', ({ detail }) => heard.push([detail.kind, String(detail.error)]));
