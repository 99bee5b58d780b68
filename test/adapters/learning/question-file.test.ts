import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openQuestionFile } from '../../../adapters/learning/question-file.ts';
import type { ReviewedQuestion } from '../../../src/learning/correction.ts';
import { readConversations } from '../../eval/questions.ts';
import { type TemporaryFolder, temporaryFolder } from '../../support/temporary-folder.ts';

const question = (id: string, changes: Partial<ReviewedQuestion> = {}): ReviewedQuestion => ({
  id,
  lang: 'ko',
  kind: 'deadline',
  turns: ['로봇 마감 언제예요?'],
  program: 'robot',
  must: [['3월 12일']],
  source: '',
  note: '3월 12일까지',
  ...changes,
});

describe('검토한 문제 파일', () => {
  let folder: TemporaryFolder;
  let file: string;
  beforeEach(() => {
    folder = temporaryFolder();
    file = join(folder.path, 'reviewed.jsonl');
  });
  afterEach(() => folder.remove());

  it('번호를 차례로 붙이고, 평가가 읽는 꼴로 적는다', () => {
    const set = openQuestionFile(file);
    expect(existsSync(file)).toBe(false);
    expect(set.add((id) => question(id))).toBe('reviewed-001');
    expect(set.add((id) => question(id, { kind: 'oos', oos: true }))).toBe('reviewed-002');
    expect(readConversations(file).map(({ id, kind }) => [id, kind])).toEqual([
      ['reviewed-001', 'deadline'],
      ['reviewed-002', 'oos'],
    ]);
    expect(readFileSync(file, 'utf8').endsWith('}\n')).toBe(true);
  });

  it('같은 문제는 한 번만 적는다', () => {
    openQuestionFile(file).add((id) => question(id));
    expect(openQuestionFile(file).add((id) => question(id))).toBe('reviewed-001');
    expect(readConversations(file)).toHaveLength(1);
  });
});
