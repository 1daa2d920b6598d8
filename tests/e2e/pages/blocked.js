// As browsers do where the person has forbidden storage.
for (const name of ['localStorage', 'indexedDB']) {
  Object.defineProperty(window, name, {
    get() {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    },
  });
}
