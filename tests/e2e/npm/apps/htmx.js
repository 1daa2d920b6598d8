import 'htmx.org';
import './plain-later.js';
