import { findCentres } from './find-centres.ts';
import { leadToChat, unfoldForPrint } from './notice-tools.ts';

findCentres();
unfoldForPrint();
leadToChat();
