// Keeps the floor's two files, so that it too has a second visit without a network.
const keep = async () => (await caches.open('floor')).addAll(['./?kept', './app.js']);
addEventListener('install', (event) => event.waitUntil(keep()));
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
addEventListener('fetch', (event) => event.respondWith(caches.match(event.request).then((kept) => kept ?? fetch(event.request))));
