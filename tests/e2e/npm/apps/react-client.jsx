import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { App } from './react.jsx';

hydrateRoot(document.querySelector('#app'), <StrictMode><App /></StrictMode>, {
  // What differs from the server's is an error here.
  onRecoverableError: (error) => console.error('hydration:', error),
});
