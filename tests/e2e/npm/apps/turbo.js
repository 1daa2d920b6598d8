// Links change the page's body, and the script stays.
import '@hotwired/turbo';
import './plain-later.js';
