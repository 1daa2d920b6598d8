// As browsers do where the person has forbidden storage.
Object.defineProperty(window, 'localStorage', {
  get() {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  },
});
