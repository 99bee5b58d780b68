import type { ResultSheet } from '../../../src/answers/result-sheet.ts';
import { showSheets } from './show-sheet.tsx';

showSheets(async (request) => {
  const response = await fetch('api/sheets', {
    method: 'POST',
    body: JSON.stringify(request),
    headers: { 'content-type': 'application/json' },
    credentials: 'omit',
  });
  if (response.ok) return (await response.json()) as ResultSheet;
  if (response.status < 500 && response.status !== 429) return undefined;
  throw new Error('the sheet could not be made');
});
