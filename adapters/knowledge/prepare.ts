import { intents } from '../../intents/index.ts';
import { siteFolder } from '../web-assets/site-files.ts';
import { learnedFrom } from './learned-cache.ts';
import { loadKnowledge } from './load-knowledge.ts';

// Run after installing: reads the knowledge, learns from it and builds the widget once, so that every start finds
// all of it ready.
learnedFrom(loadKnowledge(), intents);
await siteFolder();
