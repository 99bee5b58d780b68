import { findCentres } from './find-centres.ts';
import { unfoldForPrint } from './notice-tools.ts';

findCentres();
unfoldForPrint();
