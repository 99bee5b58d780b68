import { findCentres } from '../pages/find-centres.ts';
import { leadToChat, unfoldForPrint } from '../pages/notice-tools.ts';

findCentres();
unfoldForPrint();
leadToChat();
// Without one (an old browser, a page that is no https) all works but being offline.
navigator.serviceWorker?.register(new URL('sw.js', document.baseURI)).catch(() => {});
