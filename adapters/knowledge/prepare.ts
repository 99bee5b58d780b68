import { intents } from '../../intents/index.ts';
import { learnedFrom } from './learned-cache.ts';
import { loadKnowledge } from './load-knowledge.ts';

// Run after installing: reads the knowledge and learns from it once, so that every start finds both ready.
learnedFrom(loadKnowledge(), intents);
