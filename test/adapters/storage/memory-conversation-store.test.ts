import { createMemoryConversationStore } from '../../../adapters/storage/memory-conversation-store.ts';
import { describeConversationStore } from '../../contracts/conversation-store.ts';

describeConversationStore('메모리', async () => {
  const store = createMemoryConversationStore();
  return { open: async () => store, remove: async () => {} };
});
