import { findCentres, unfoldForPrint } from './notice-tools.ts';

findCentres();
unfoldForPrint();
