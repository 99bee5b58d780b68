import { describe, expect, it } from 'vitest';
import { parseSkillRequest } from '../../adapters/kakao/parse.ts';
import { skillRequests } from './skill-requests.ts';

const talks = [['안녕하세요'], ['신규구축 "최대" 얼마예요?', '서류는?'], ['$& 1/2']];

const read = (connection: number, count: number) =>
  skillRequests(talks, connection, count).map(({ body }) => parseSkillRequest(JSON.parse(String(body))));

describe('부하에 쓰는 요청', () => {
  it('수대로 만들고 모두 읽힌다', () => {
    const requests = read(0, 50);
    expect(requests).toHaveLength(50);
    expect(new Set(requests.map((request) => request?.text))).toEqual(new Set(talks.flat()));
  });

  it('한 대화는 한 사람이 이어서 한다', () => {
    const requests = read(0, 4);
    expect(requests.map((request) => request?.text)).toEqual([...talks.flat()]);
    const [first, second, third, fourth] = requests.map((request) => request?.userId);
    expect(second).toBe(third);
    expect(new Set([first, second, fourth]).size).toBe(3);
  });

  it('다른 연결에는 다른 사람들이 있다', () => {
    const [mine, others] = [0, 1].map((connection) => read(connection, 40).map((one) => one?.userId));
    expect(mine?.filter((user) => others?.includes(user))).toEqual([]);
  });

  it('요청마다 번호가 다르다', () => {
    const numbers = skillRequests(talks, 0, 40).map(({ headers }) => headers?.['x-request-id']);
    expect(new Set(numbers).size).toBe(40);
  });
});
