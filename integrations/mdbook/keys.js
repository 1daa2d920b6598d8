// mdBook turns pages by the arrow keys; in the body map they go from place to place.
document.querySelector('main')?.addEventListener('keydown', (event) => {
  if (event.target.closest('sore-wise')) event.stopPropagation();
});
