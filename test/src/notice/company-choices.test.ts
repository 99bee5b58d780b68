import { describe, expect, it } from 'vitest';
import { complaintsAbout, filesWith } from '../../samples/sample-knowledge.ts';

describe('기업 정보의 선택지와 함께할 수 없는 사업', () => {
  it('없는 세부유형을 가리키면 거절한다', () => {
    const complaints = complaintsAbout(
      filesWith({
        file: 'company-facts.yaml',
        path: ['facts', 1, 'choices', 0, 'variant'],
        value: 'nothing',
      }),
    );
    expect(complaints).toHaveLength(1);
    expect(complaints[0]).toContain('company-facts.yaml facts[1].choices[0].variant');
    expect(complaints[0]).toContain('energy.loan');
  });

  it('없는 모집을 가리키면 거절한다', () => {
    const target = {
      file: 'company-facts.yaml',
      path: ['facts', 1, 'choices', 0, 'target'],
      value: 'nothing',
    };
    expect(complaintsAbout(filesWith(target))[0]).toContain('"nothing", which does not exist');
    const conflict = {
      id: 'design.conflict',
      source: '2-(2) 지원내용 L105',
      with: ['nothing'],
      kind: 'either-or',
      text: { ko: '하나만 돼요.', en: 'Only one.' },
    };
    const complaints = complaintsAbout(
      filesWith({ file: 'programs/design/process.yaml', path: ['conflicts'], value: [conflict] }),
    );
    expect(complaints[0]).toContain('conflicts[0].with[0]');
  });

  it('있는 것을 가리키면 받아들인다', () => {
    const edit = {
      file: 'company-facts.yaml',
      path: ['facts', 1, 'choices', 0, 'variant'],
      value: 'energy.loan',
    };
    expect(complaintsAbout(filesWith(edit))).toEqual([]);
  });
});
