import { describe, expect, it } from 'vitest';
import { groundTopic, isLeftToOthers, leftOutOf } from '../../../../src/conversation/topic/ground-topic.ts';
import type { Subject } from '../../../../src/exchange/question.ts';
import { sampleSource, subjectOn } from '../../../support/topic-source.ts';

const { index } = sampleSource;

const ground = (topic: string, subject: Subject) => {
  const grounded = groundTopic(topic, subject, sampleSource);
  return {
    topic: grounded.topic,
    origin: grounded.subject.origin,
    about: grounded.subject.recruitments.map(({ id }) => id),
  };
};

describe('주제를 공고에 붙이기', () => {
  it('그 사업이 답하는 주제는 그대로', () => {
    expect(ground('duty.operation-data', subjectOn('named', 'energy-saver'))).toEqual({
      topic: 'duty.operation-data',
      origin: 'named',
      about: ['energy-saver'],
    });
  });

  it('말한 것 가운데 답할 수 있는 사업만 남는다', () => {
    expect(ground('bonus', subjectOn('named', 'energy-saver', 'design-user')).about).toEqual([
      'energy-saver',
    ]);
  });

  it('사업마다 다른 주제는 빌려 오지 않고 넓은 주제로 간다', () => {
    const { topic, about } = ground('eligibility.energy-audit', subjectOn('named', 'design-user'));
    expect(topic).toBe('eligibility');
    expect(about).toEqual(['design-user']);
  });

  it('한 사업에만 적힌 말은 지나가며 부른 사업보다 그 사업의 것이다', () => {
    const { topic, origin, about } = ground('duty.operation-data', subjectOn('named', 'design-user'));
    expect({ topic, origin, about }).toEqual({
      topic: 'duty.operation-data',
      origin: 'open',
      about: ['energy-saver'],
    });
  });

  it('물으려고 부른 사업에는 다른 사업의 말을 빌려 주지 않는다', () => {
    const named = {
      ...subjectOn('named', 'design-user'),
      namedAs: [{ programId: 'design-support', words: '설계 지원' }],
    };
    expect(ground('duty.operation-data', named)).toEqual({
      topic: 'duty.operation-data',
      origin: 'named',
      about: ['design-user'],
    });
    expect(isLeftToOthers('duty.operation-data', named, sampleSource)).toBe(true);
    expect(isLeftToOthers('duty.operation-data', subjectOn('named', 'design-user'), sampleSource)).toBe(
      false,
    );
  });

  it('함께 부른 사업 가운데 답이 없는 것은 남는다', () => {
    const both = {
      ...subjectOn('named', 'design-user', 'energy-saver'),
      namedAs: [
        { programId: 'energy', words: '에너지' },
        { programId: index.recruitment('design-user')?.programId ?? '', words: '설계 지원' },
      ],
    };
    const answered = groundTopic('duty.operation-data', both, sampleSource).subject;
    expect(leftOutOf('duty.operation-data', both, answered, sampleSource).map(({ id }) => id)).toEqual([
      'design-user',
    ]);
  });

  it('모집이 여럿인 사업은 흔한 모집 하나로, 처지를 물어야 할 주제는 모두', () => {
    const group = { ...subjectOn('named', 'design-user', 'design-agency'), group: true };
    expect(ground('documents', group).about).toEqual(['design-user']);
    expect(ground('apply', group).about).toEqual(['design-user', 'design-agency']);
  });

  it('어디에도 없는 주제는 그대로 두어 답이 없다고 말하게 한다', () => {
    expect(ground('labor-cost', subjectOn('named', 'design-user')).topic).toBe('labor-cost');
  });
});
