import { join } from 'node:path';
import type { LearningStore } from '../../src/ports/learning-store.ts';
import { openSqliteLearningStore } from '../storage/sqlite-learning-store.ts';

/** The file that holds conversations and what is learned from them. */
export const dataFile = (folder: string): string => join(folder, 'conversations.sqlite');

/** Opens what is learned, beside a running server too. */
export const openLearning = (folder: string): LearningStore => openSqliteLearningStore(dataFile(folder));
