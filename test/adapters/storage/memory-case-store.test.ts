import { createMemoryCaseStore } from '../../../adapters/storage/memory-case-store.ts';
import { describeCaseStore } from '../../contracts/case-store.ts';

describeCaseStore('메모리', async () => {
  const store = createMemoryCaseStore();
  return { open: async () => store, remove: async () => {} };
});
