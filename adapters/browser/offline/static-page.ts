import { findCentres } from '../pages/find-centres.ts';
import { unfoldForPrint } from '../pages/notice-tools.ts';

findCentres();
unfoldForPrint();
// Without one (an old browser, a page that is no https) all works but being offline.
navigator.serviceWorker?.register(new URL('sw.js', document.baseURI)).catch(() => {});
